import { Temporal } from 'temporal-polyfill';
import { findTimes } from '/work/main/src/language/dates/find.ts';
import { canon } from '/work/main/src/language/dates/canon.ts';
const today = Temporal.PlainDate.from('2026-11-23');
for (const line of process.argv.slice(3)) {
  console.log(line, '\n  ', JSON.stringify(canon(line, process.argv[2] as any)));
  for (const f of findTimes(line, process.argv[2] as any)) {
    const w: any = f.when; const r = w.is === 'day' ? w.on({today}) : w.is === 'period' ? w.of({today}) : w;
    console.log('   ', f.role, JSON.stringify(f.text), JSON.stringify(r));
  }
}
