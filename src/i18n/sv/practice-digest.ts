export const practiceDigest = {
  commands: {
    'digest.post': {
      title: 'Sammandrag av god praxis',
      example: 'Skicka ett sammandrag av god praxis till kanalen',
    },
  },
  title: (n: number, from: string) =>
    n === 0
      ? 'God praxis: att granska'
      : n === 1
        ? `God praxis: en ny efter ${from}`
        : `God praxis: ${n} nya efter ${from}`,
  fresh: 'Nya',
  used: 'Mest i bruk',
  due: 'Att granska',
  organisations: (n: number) => (n === 1 ? 'i en organisation' : `i ${n} organisationer`),
  checkBy: (day: string) => `senast ${day}`,
  more: (n: number) => `och ${n} till`,
  all: 'Sök god praxis',
  posted: (channel: string) => `Sammandraget skickas till kanalen ${channel}`,
  nothing: 'Det finns inget att berätta nu: ingen ny praxis och ingen att granska. Inget sammandrag skickades.',
  monthly: 'I fortsättningen kommer sammandraget varje månad när det finns något att berätta.',
  monthlyTo: (channel: string) => `Sammandraget kommer varje månad till kanalen ${channel}`,
  makeMonthly: 'Skicka varje månad',
  endMonthly: 'Inte varje månad',
  monthlyEnded: (channel: string) => `Sammandraget kommer inte längre varje månad till kanalen ${channel}`,
};
