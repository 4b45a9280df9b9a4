import { checksum, pack } from "./package/pack.js";

// Packs the package into packed/: the one file that is tested (PACKAGE_TARBALL=packed/… npm run test:all) and published.
console.log(await checksum(await pack("packed")));
