# The bot alone, without the tools of development. Settings come from the environment (.env.example).
FROM node:24.21-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The optional one is the Node of the lock file: the image has its own.
RUN npm ci --omit=dev --omit=optional \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:24.21-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
COPY cards ./cards
# For SQLite; with PostgreSQL nothing is written here. Nothing else is written: run it with a read-only file system.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
EXPOSE 3978
HEALTHCHECK --interval=10s --timeout=8s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
