// From nothing to the first answer, and how long the import took of that.
const [program, settings] = process.argv.slice(2);
const { default: client } = await import(program);
await client(JSON.parse(settings))({ type: "past", from: "2026-11-01", to: "2026-11-22", page_size: 30 });
