const { ZoomVideoSdk } = require("zoom-video-sdk-api");
const { downloadRecording } = require("zoom-video-sdk-api/download");
const { run } = require("./mocked-downloads.cjs");

const msw = { ...require("msw"), ...require("msw/node") };
run({ ZoomVideoSdk, downloadRecording, undici: require("undici"), msw, nock: require("nock") });
