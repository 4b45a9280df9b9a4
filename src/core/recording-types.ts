import type { Query, Schemas } from "./schema-types.js";

/** An access key of AWS, its secret included. */
export type AwsAccessKey = Schemas["AwsAccessKey"];
/** Body of `storage.locations.create`. */
export type CreateStorageLocationRequest = Schemas["CreateStorageLocationRequest"];
/** A bucket, as `storage.locations.list` gives it. */
export type ListedStorageLocation = Schemas["ListedStorageLocation"];
/** An audio file of one user. */
export type ParticipantAudioFile = Schemas["ParticipantAudioFile"];
/** A video file of one user. */
export type ParticipantVideoFile = Schemas["ParticipantVideoFile"];
/** A session with its recordings, as `recordings.list` gives it. */
export type RecordedSession = Schemas["RecordedSession"];
/** A file of the whole session. */
export type RecordingFile = Schemas["RecordingFile"];
/** Format of a file; more may come. */
export type RecordingFileType = Schemas["RecordingFileType"];
/** One page of recorded sessions, as the API answers it. */
export type RecordingList = Schemas["RecordingList"];
/** What a file shows; more may come. */
export type RecordingType = Schemas["RecordingType"];
/** Body of the two operations that recover recordings. */
export type RecoverRecordingRequest = Schemas["RecoverRecordingRequest"];
/** A bucket of Amazon S3. */
export type S3Bucket = Schemas["S3Bucket"];
/** A bucket of Amazon S3, with the key by which Zoom writes to it. */
export type S3BucketWithKey = Schemas["S3BucketWithKey"];
/** All recordings of one session, as `recordings.get` gives them. */
export type SessionRecordings = Schemas["SessionRecordings"];
/** A bucket that recordings can go to, without its keys. */
export type StorageLocation = Schemas["StorageLocation"];
/** A bucket with the result of its check, as `storage.locations.get` gives it. */
export type StorageLocationDetails = Schemas["StorageLocationDetails"];
/** Kind of storage: only Amazon S3 so far. */
export type StorageProvider = Schemas["StorageProvider"];
/** The access key that is to replace another one. */
export type UpdateAwsAccessKey = Schemas["UpdateAwsAccessKey"];
/** What of a bucket is to change. */
export type UpdateS3Bucket = Schemas["UpdateS3Bucket"];
/** Body of `storage.locations.update`. */
export type UpdateStorageLocationRequest = Schemas["UpdateStorageLocationRequest"];
/** Body of `storage.update`. Off deletes all storage locations. */
export type UpdateStorageSettingsRequest = Schemas["UpdateStorageSettingsRequest"];
/** What `recordings.list` asks for: a range of days in UTC, or the trash. */
export type ListRecordingsQuery = Query<"listRecordings">;
/** Whether `recordings.get` brings a token for downloads, and its life in seconds. */
export type GetSessionRecordingsQuery = Query<"getSessionRecordings">;
/** Whether `recordings.delete` moves to the trash or deletes for good. */
export type DeleteSessionRecordingsQuery = Query<"deleteSessionRecordings">;
/** Whether `recordings.deleteFile` moves to the trash (if left out) or deletes for good. */
export type DeleteRecordingFileQuery = Query<"deleteRecordingFile">;
