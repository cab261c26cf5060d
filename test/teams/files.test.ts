import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readActivity } from '#teams/activity.ts';
import { sharedFiles } from '#teams/files.ts';

const HOST = 'https://esimerkki-my.sharepoint.com';
let server: Server;
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', HOST);
    if (pathname === '/moved') response.writeHead(302, { location: '/calendar.ics' }).end();
    else if (pathname === '/away') response.writeHead(302, { location: 'https://169.254.169.254/secret' }).end();
    else if (pathname === '/big') response.end(Buffer.alloc(6 * 1024 * 1024, 'x'));
    else if (pathname === '/gone') response.writeHead(404).end();
    else if (pathname === '/excel.csv') response.end(Buffer.from('tunnus;vastuuhenkil\xf6', 'latin1'));
    else response.end('BEGIN:VCALENDAR');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => server.close());

/** The stand-in takes the place of every host; what was asked for is kept. */
const fetchFile = (address: string, init: RequestInit) => {
  asked.push(address);
  const { pathname } = new URL(address);
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`, init);
};

async function share(downloadUrl: string, name = 'kalenteri.ics') {
  asked = [];
  const activity = readActivity({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: 'a' },
    from: { id: 'a' },
    recipient: { id: 'b' },
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name,
        content: { downloadUrl, fileType: 'ics' },
      },
    ],
  });
  if (!activity) throw new Error('not an activity');
  return sharedFiles(activity, fetchFile);
}

test('a calendar put into the chat is fetched from where Microsoft keeps it, one move later as well', async () => {
  const file = { name: 'kalenteri.ics', text: 'BEGIN:VCALENDAR' };
  expect(await share(`${HOST}/calendar.ics?tempauth=1`)).toEqual([file]);
  expect(await share(`${HOST}/moved`)).toEqual([file]);
});

test('a table that Excel has saved in its own way keeps its letters', async () => {
  const file = { name: 'suunnitelmat.csv', text: 'tunnus;vastuuhenkilö' };
  expect(await share(`${HOST}/excel.csv`, 'suunnitelmat.csv')).toEqual([file]);
});

test('nothing is fetched from anywhere else, not even when sent there', async () => {
  for (const address of [
    'https://evil.example/a',
    'https://sharepoint.com.evil.example/a',
    'http://x.sharepoint.com/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://2130706433/a',
    'https://169.254.169.254/latest/meta-data',
    'https://metadata.internal/a',
    'https://x.sharepoint.com@127.0.0.1/a',
    'https://127.0.0.1#x.sharepoint.com',
    'https://127.0.0.1\\@x.sharepoint.com/a',
    'https://xsharepoint.com/a',
    'file:///etc/passwd',
    'ei osoite',
  ]) {
    expect(await share(address)).toEqual([{ name: 'kalenteri.ics', problem: 'notFetched' }]);
    expect(asked).toEqual([]);
  }
  expect(await share(`${HOST}/away`)).toEqual([{ name: 'kalenteri.ics', problem: 'notFetched' }]);
  expect(asked).toEqual([`${HOST}/away`]);
});

test('what is too big, gone or no calendar is said to be so', async () => {
  expect(await share(`${HOST}/big`)).toEqual([{ name: 'kalenteri.ics', problem: 'tooBig' }]);
  expect(await share(`${HOST}/gone`)).toEqual([{ name: 'kalenteri.ics', problem: 'notFetched' }]);
  expect(await share(`${HOST}/a`, 'muistio.docx')).toEqual([{ name: 'muistio.docx', problem: 'notReadable' }]);
  expect(asked).toEqual([]);
});
