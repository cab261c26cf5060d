/** A Bot Connector that takes everything at once, in a process of its own so that it takes no time of the sender's. */
import { createServer } from 'node:http';

let taken = 0;
createServer((request, response) => {
  if (request.url === '/healthz') return void response.end('{}');
  if (request.url === '/taken') return void response.end(String(taken));
  request.resume();
  request.on('end', () => {
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id: String(++taken) }));
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
