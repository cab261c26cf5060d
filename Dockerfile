# The bot alone, without the tools of development. Settings come from the environment (.env.example).
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY src ./src
COPY cards ./cards
# For SQLite; with PostgreSQL nothing is written here.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
EXPOSE 3978
HEALTHCHECK --interval=10s --timeout=8s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
