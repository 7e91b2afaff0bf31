# The explorer without a database: docker-compose.yml brings one, or give NEO4J_URI and its password.
FROM node:20-bookworm-slim
WORKDIR /app
COPY . .
RUN node scripts/build.mjs && chown -R node:node /app
USER node
# Inside the container every address is its own; outside, docker-compose.yml publishes to loopback only.
ENV HOST=0.0.0.0 PORT=4310
EXPOSE 4310
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4310/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that a stop reaches the process that can stop cleanly.
CMD ["node", "scripts/start.mjs"]
