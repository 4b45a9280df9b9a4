// Made by openapi-typescript 7.13.0 from openapi/: do not edit, run `npm run generate`.

export interface paths {
    "/videosdk/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Lists live or past sessions and the features they used, up to one month at a time within the last six months. Requires a paid account with the dashboard.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Create a session
         * @description Creates a session ahead of time, to get its phone and SIP dial-in details. Otherwise unnecessary: a session starts when its first user joins. It appears in lists and reports once it is live or has ended.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * Get session details
         * @description Returns one scheduled, live or past session and the features it used.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Deletes a created session that has not started.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update session status
         * @description Ends a live session for all users.
         */
        put: operations["updateSessionStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Use in-session events controls
         * @description Controls a live session: cloud recording, phone and room system callouts, stream ingestion, moderation. Cloud recording must be enabled. Calling a room system requires the Conference Room Connector plan.
         */
        patch: operations["controlSession"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/sip_dialing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a session SIP URI with passcode
         * @description Creates a URI that a SIP device uses to join a live session. It is valid for two hours; then create a new one. Requires the Conference Room Connector plan.
         */
        post: operations["createSipUri"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session users
         * @description Lists the users of a live session, or of a past session of the last year.
         */
        get: operations["listSessionUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/users/qos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session users QoS
         * @description Lists the users of a live or past session with the quality of service each sent and received.
         */
        get: operations["listSessionUsersQos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/users/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * Get sharing/recording details
         * @description Lists what each user of a live or past session shared and recorded, and when.
         */
        get: operations["listSessionUsersSharing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/users/{userId}/qos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of the user, valid only in this session. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Get session user QoS
         * @description Returns one user of a live or past session with the quality of service sent and received.
         */
        get: operations["getSessionUserQos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recordings of an account
         * @description Lists recorded sessions of the account and their files, up to one month at a time, or the trash.
         */
        get: operations["listRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session's recordings
         * @description Returns all files of one session and their download URLs.
         */
        get: operations["getSessionRecordings"];
        put?: never;
        post?: never;
        /**
         * Delete session's recordings
         * @description Moves all files of a session to the trash, or deletes them permanently.
         */
        delete: operations["deleteSessionRecordings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/recordings/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Recover session's recordings
         * @description Restores all files of a session from the trash, up to 30 days after they were deleted.
         */
        put: operations["recoverSessionRecordings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/recordings/{recordingId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of the recording file, a UUID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                recordingId: components["parameters"]["recordingId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete session's recording file
         * @description Moves one file to the trash, or deletes it permanently. Hosts must be allowed to delete recordings in the account settings.
         */
        delete: operations["deleteRecordingFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/recordings/{recordingId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of the recording file, a UUID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                recordingId: components["parameters"]["recordingId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Recover a single recording
         * @description Restores one file from the trash, up to 30 days after it was deleted.
         */
        put: operations["recoverRecordingFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/livestream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * Get session live stream details
         * @description Returns where a session is streamed, including the secret stream key.
         */
        get: operations["getLivestream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a session live stream
         * @description Sets where a session is streamed.
         */
        patch: operations["updateLivestream"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/livestream/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update session livestream status
         * @description Starts or stops the live stream of a live session, or changes its layout and captions.
         */
        patch: operations["updateLivestreamStatus"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/rtms_app/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Realtime Media Streams (RTMS) app status
         * @description Starts, stops, pauses or resumes the RTMS app of a live session. Zoom support must enable RTMS.
         */
        patch: operations["updateRtmsStatus"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/stream_ingestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session streaming ingestions
         * @description Lists the stream ingestions bound to a live session, and whether each is connected and shown.
         */
        get: operations["listSessionStreamIngestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/stream_ingestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stream ingestions
         * @description Lists the stream ingestions of the account.
         */
        get: operations["listStreamIngestions"];
        put?: never;
        /**
         * Create a stream ingestion
         * @description Creates an entry point for an external RTMP stream. To use it, bind it to a live session with `controlSession`. Accounts can have up to 20.
         */
        post: operations["createStreamIngestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/stream_ingestions/{streamId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stream ingestion ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                streamId: components["parameters"]["streamId"];
            };
            cookie?: never;
        };
        /**
         * Get a stream ingestion
         * @description Returns one stream ingestion, including its secret stream key.
         */
        get: operations["getStreamIngestion"];
        put?: never;
        post?: never;
        /**
         * Delete a stream ingestion
         * @description Deletes a stream ingestion that is not in use by a session.
         */
        delete: operations["deleteStreamIngestion"];
        options?: never;
        head?: never;
        /**
         * Update a stream ingestion
         * @description Changes the name or description of a stream ingestion.
         */
        patch: operations["updateStreamIngestion"];
        trace?: never;
    };
    "/videosdk/settings/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Bring Your Own Storage settings
         * @description Turns BYOS on or off. Turning it off **deletes all storage locations**; recordings then use Zoom's own storage, which is billed.
         */
        patch: operations["updateStorageSettings"];
        trace?: never;
    };
    "/videosdk/settings/storage/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List storage location
         * @description Lists all storage locations, without access keys.
         */
        get: operations["listStorageLocations"];
        put?: never;
        /**
         * Add storage location
         * @description Adds a bucket. Zoom checks that it can connect to it.
         */
        post: operations["createStorageLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/settings/storage/location/{storageLocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage location ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                storageLocationId: components["parameters"]["storageLocationId"];
            };
            cookie?: never;
        };
        /**
         * Storage location detail
         * @description Returns one storage location and whether Zoom can write to it, without the access key.
         */
        get: operations["getStorageLocation"];
        put?: never;
        post?: never;
        /**
         * Delete storage location detail
         * @description Deletes a storage location that is not in use.
         */
        delete: operations["deleteStorageLocation"];
        options?: never;
        head?: never;
        /**
         * Change storage location detail
         * @description Changes the name or access key of a storage location. The region and bucket must stay the same.
         */
        patch: operations["updateStorageLocation"];
        trace?: never;
    };
    "/videosdk/report/cloud_recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get cloud recording usage report
         * @description Returns cloud recording storage per day, for up to 30 days within the last six months, in one response.
         */
        get: operations["getCloudRecordingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/report/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get daily usage report
         * @description Returns sessions, users and minutes per day, for one month within the last six months, in one response.
         */
        get: operations["getDailyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/report/operationlogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get operation logs report
         * @description Lists changes by admins and users in the account, up to one month at a time within the last six months.
         */
        get: operations["listOperationLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/report/telephone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get telephone report
         * @description Lists phone calls into and out of sessions with their cost, up to one month at a time within the last six months.
         */
        get: operations["listTelephoneUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videosdk/report/webhook_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get webhook logs
         * @description Lists webhook deliveries to your endpoints, up to seven days at a time within the last seven days.
         */
        get: operations["listWebhookLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "session.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Session started
         * @description A session started.
         */
        post: operations["onSessionStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Session ended
         * @description A session ended.
         */
        post: operations["onSessionEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_joined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User joined
         * @description A user joined a session.
         */
        post: operations["onSessionUserJoined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User left
         * @description A user left a session.
         */
        post: operations["onSessionUserLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.sharing_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sharing started
         * @description A user started screen sharing.
         */
        post: operations["onSessionSharingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.sharing_ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sharing ended
         * @description A user stopped screen sharing.
         */
        post: operations["onSessionSharingEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Session alert
         * @description A session has a quality or connection issue.
         */
        post: operations["onSessionAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.live_streaming_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Live streaming started
         * @description Live streaming of a session to an external service started.
         */
        post: operations["onSessionLiveStreamingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.live_streaming_stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Live streaming stopped
         * @description Live streaming of a session to an external service stopped.
         */
        post: operations["onSessionLiveStreamingStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.stream_ingestion_connected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream ingestion connected
         * @description An encoder connected to the stream ingestion.
         */
        post: operations["onSessionStreamIngestionConnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.stream_ingestion_disconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream ingestion disconnected
         * @description The encoder disconnected from the stream ingestion.
         */
        post: operations["onSessionStreamIngestionDisconnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.stream_ingestion_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream ingestion started
         * @description The external stream is now shown in the session.
         */
        post: operations["onSessionStreamIngestionStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.stream_ingestion_stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream ingestion stopped
         * @description The external stream is no longer shown in the session.
         */
        post: operations["onSessionStreamIngestionStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.stream_ingestion_unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream ingestion unbound
         * @description The stream ingestion was unbound from the session.
         */
        post: operations["onSessionStreamIngestionUnbind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.rtms_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * RTMS started
         * @description A media stream is ready. Connect to it after you have responded: if the response is late, Zoom sends the event again, and a second connection ends the first.
         */
        post: operations["onSessionRtmsStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.rtms_stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * RTMS stopped
         * @description A media stream has ended.
         */
        post: operations["onSessionRtmsStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.rtms_interrupted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * RTMS interrupted
         * @description The connection to a media stream was lost.
         */
        post: operations["onSessionRtmsInterrupted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording started
         * @description Cloud recording of a session started.
         */
        post: operations["onSessionRecordingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording paused
         * @description The recording of a session was paused.
         */
        post: operations["onSessionRecordingPaused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording resumed
         * @description The recording of a session resumed.
         */
        post: operations["onSessionRecordingResumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording stopped
         * @description The recording of a session stopped. Its files are not ready yet.
         */
        post: operations["onSessionRecordingStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording completed
         * @description The files of a recording are ready to download.
         */
        post: operations["onSessionRecordingCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_transcript_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transcript completed
         * @description The transcript of a recording is ready to download.
         */
        post: operations["onSessionRecordingTranscriptCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_transcript_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transcript failed
         * @description The transcript of a recording could not be generated.
         */
        post: operations["onSessionRecordingTranscriptFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_summary_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summary completed
         * @description The summary of a recording is ready to download.
         */
        post: operations["onSessionRecordingSummaryCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_trashed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording trashed
         * @description A recording was moved to the trash.
         */
        post: operations["onSessionRecordingTrashed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording deleted
         * @description A recording was permanently deleted.
         */
        post: operations["onSessionRecordingDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.recording_recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording recovered
         * @description A recording was restored from the trash.
         */
        post: operations["onSessionRecordingRecovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_phone_callout_ringing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phone callout ringing
         * @description The invited phone is ringing.
         */
        post: operations["onSessionUserPhoneCalloutRinging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_phone_callout_accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phone callout accepted
         * @description The call was answered on the invited phone.
         */
        post: operations["onSessionUserPhoneCalloutAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_phone_callout_missed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phone callout missed
         * @description The call was not answered on the invited phone.
         */
        post: operations["onSessionUserPhoneCalloutMissed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_phone_callout_rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phone callout rejected
         * @description The call was rejected on the invited phone.
         */
        post: operations["onSessionUserPhoneCalloutRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_phone_callout_canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phone callout canceled
         * @description The inviting user canceled the call.
         */
        post: operations["onSessionUserPhoneCalloutCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_room_system_callout_ringing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Room system callout ringing
         * @description The invited room system is ringing.
         */
        post: operations["onSessionUserRoomSystemCalloutRinging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_room_system_callout_accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Room system callout accepted
         * @description The call was answered on the invited room system.
         */
        post: operations["onSessionUserRoomSystemCalloutAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_room_system_callout_missed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Room system callout missed
         * @description The call was not answered on the invited room system.
         */
        post: operations["onSessionUserRoomSystemCalloutMissed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_room_system_callout_rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Room system callout rejected
         * @description The call was rejected on the invited room system.
         */
        post: operations["onSessionUserRoomSystemCalloutRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_room_system_callout_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Room system callout failed
         * @description The call to the invited room system failed.
         */
        post: operations["onSessionUserRoomSystemCalloutFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.url_validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * URL validation
         * @description Zoom checks that the endpoint knows the secret token: when the URL is set, and every 72 hours. After six consecutive failures, Zoom stops sending events.
         */
        post: operations["onEndpointUrlValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Session deleted
         * @description A session was deleted.
         */
        post: operations["onSessionDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.user_qos_summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User QoS summary
         * @description A summary of a user's quality of service.
         */
        post: operations["onSessionUserQosSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A phone call that a user joined with. */
        AudioCall: {
            /**
             * @description Number of the caller.
             * @example 4131
             */
            call_number?: string;
            /**
             * @description Type of call, such as `call-in`.
             * @example call-in
             */
            call_type?: string;
            /**
             * @description Number that the caller dialed.
             * @example 18773690926
             */
            zoom_number?: string;
        };
        /** @description Audio quality in one direction. Values include their unit. */
        AudioQos: {
            /**
             * @description Bitrate.
             * @example 23 kbps
             */
            bitrate?: string;
            /**
             * @description Latency.
             * @example 126 ms
             */
            latency?: string;
            /**
             * @description Jitter.
             * @example 6 ms
             */
            jitter?: string;
            /**
             * @description Average packet loss.
             * @example 0.3%
             */
            avg_loss?: string;
            /**
             * @description Highest packet loss.
             * @example 1.9%
             */
            max_loss?: string;
        };
        /**
         * @description `cloud` records the session from the start; `none` turns automatic recording off.
         * @default none
         */
        AutoRecording: "cloud" | "none" | (string & {});
        /** @description An AWS access key and its secret. */
        AwsAccessKey: {
            /**
             * @description Access key ID.
             * @example access key
             */
            id: string;
            /**
             * @description Secret access key.
             * @example secret key
             */
            key: string;
        };
        /** @description Cloud recording storage per day. */
        CloudRecordingReport: {
            /**
             * Format: date
             * @description First day covered.
             * @example 2021-12-01
             */
            from?: string;
            /**
             * Format: date
             * @description Last day covered.
             * @example 2021-12-02
             */
            to?: string;
            /** @description One entry per day. */
            cloud_recording_storage: components["schemas"]["CloudRecordingUsage"][];
        };
        /** @description Storage on one day. Amounts include their unit. */
        CloudRecordingUsage: {
            /**
             * Format: date
             * @description The day.
             * @example 2021-12-01
             */
            date?: string;
            /**
             * @description Storage in use.
             * @example 29 MB
             */
            usage?: string;
            /**
             * @description Paid storage.
             * @example 1 GB
             */
            plan_usage?: string;
            /**
             * @description Free storage.
             * @example 1 GB
             */
            free_usage?: string;
        };
        /** @description Parameters of all methods; each method takes only its own. */
        ControlSessionParams: {
            /**
             * @description For `user.invite.callout`: name to show in the session.
             * @example Jill Chill
             */
            invitee_name?: string;
            /**
             * @description For `user.invite.callout`: number with country code and area code. To dial an extension, append it with a hyphen: `15555550100-156`.
             * @example 15555550100
             */
            phone_number?: string;
            invite_options?: components["schemas"]["InviteOptions"];
            /**
             * @description For `user.invite.room_system_callout`: protocol of the call.
             * @example h323
             * @enum {string}
             */
            call_type?: "h323" | "sip";
            /**
             * @description For `user.invite.room_system_callout`: IP address of the room system.
             * @example 10.100.111.237
             */
            device_ip?: string;
            h323_headers?: components["schemas"]["H323Headers"];
            sip_headers?: components["schemas"]["SipHeaders"];
            /**
             * @description For `audio.*`, `video.*`, `share.*` and `user.remove`: the user's `participant_uuid`, valid only in this session.
             * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
             */
            participant_uuid?: string;
            /**
             * @description For `stream_ingestion.*`: `stream_id` of the ingestion.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_ingestion_stream_id?: string;
        };
        /** @description Request body of `controlSession`. `method` determines the `params`. */
        ControlSessionRequest: components["schemas"]["RecordingCommand"] | components["schemas"]["PhoneCalloutCommand"] | components["schemas"]["RoomSystemCalloutCommand"] | components["schemas"]["StreamIngestionCommand"] | components["schemas"]["ModerationCommand"];
        /** @description CPU load of the device, as rated by its operating system. */
        CpuPressure: {
            system_min_cpu_pressure_level?: components["schemas"]["CpuPressureLevel"];
            system_avg_cpu_pressure_level?: components["schemas"]["CpuPressureLevel"];
            system_max_cpu_pressure_level?: components["schemas"]["CpuPressureLevel"];
        };
        /**
         * @description CPU load of the device, from `normal` to `critical`.
         * @example normal
         */
        CpuPressureLevel: "normal" | "fair" | "serious" | "critical" | (string & {});
        /** @description CPU usage in percent. */
        CpuUsage: {
            /**
             * @description Lowest usage by the SDK.
             * @example 8%
             */
            zoom_min_cpu_usage?: string;
            /**
             * @description Average usage by the SDK.
             * @example 12%
             */
            zoom_avg_cpu_usage?: string;
            /**
             * @description Highest usage by the SDK.
             * @example 18%
             */
            zoom_max_cpu_usage?: string;
            /**
             * @description Highest usage on the device as a whole.
             * @example 40%
             */
            system_max_cpu_usage?: string;
        };
        /** @description Request body of `createSession`. */
        CreateSessionRequest: {
            /**
             * @description Session name that users join with. Must not be in use by another session.
             * @example My session
             */
            session_name: string;
            /**
             * @description Password for joining the session. The SDKs accept up to 10 printable ASCII characters.
             * @example 123456
             */
            session_password?: string;
            settings?: components["schemas"]["CreateSessionSettings"];
            hold?: components["schemas"]["Hold"];
        };
        /** @description Settings of the session to create. */
        CreateSessionSettings: {
            /**
             * @description `cloud` records the session from the start; `none` turns automatic recording off.
             * @default none
             * @example cloud
             * @enum {string}
             */
            auto_recording?: "cloud" | "none";
        };
        /** @description Request body of `createSipUri`. */
        CreateSipUriRequest: {
            /**
             * @description Passcode to include in the URI. Zoom does not check it.
             * @example 123456
             */
            passcode?: string;
        };
        /** @description Request body of `createStorageLocation`. */
        CreateStorageLocationRequest: {
            /**
             * @description Name of the location.
             * @example 0827aksk
             */
            name: string;
            /**
             * @description Storage provider.
             * @example aws_s3
             * @enum {string}
             */
            provider: "aws_s3";
            s3: components["schemas"]["S3BucketWithKey"];
        };
        /** @description Request body of `createStreamIngestion`. */
        CreateStreamIngestionRequest: {
            /**
             * @description Name of the stream ingestion.
             * @example stream ingestion1
             */
            stream_name: string;
            /**
             * @description Description of the stream ingestion.
             * @example stream ingestion1
             */
            stream_description?: string;
        };
        /** @description The created session and how to dial in. */
        CreatedSession: {
            /**
             * @description ID of the session. IDs must be percent-encoded twice in a URL path.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            session_id: string;
            /**
             * Format: int64
             * @description Session number, at most 2^53.
             * @example 97763643886
             */
            session_number?: number;
            /**
             * @description Session name that users join with.
             * @example My session
             */
            session_name: string;
            /**
             * @description Password for joining the session.
             * @example 123456
             */
            session_password?: string;
            /**
             * @description Numeric passcode generated by Zoom, for joining by phone or from a room system.
             * @example 123456
             */
            passcode?: string;
            /**
             * Format: date-time
             * @description When the session was created.
             * @example 2022-03-25T07:29:29Z
             */
            created_at?: string;
            hold?: components["schemas"]["Hold"];
            settings?: components["schemas"]["SessionSettings"];
        };
        /** @description Daily usage of the account in one month. */
        DailyReport: {
            /**
             * @description Year covered.
             * @example 2021
             */
            year?: number;
            /**
             * @description Month covered, 1 to 12.
             * @example 12
             */
            month?: number;
            /** @description One entry per day. */
            dates: components["schemas"]["DailyUsage"][];
        };
        /** @description Sessions, users and minutes on one day. */
        DailyUsage: {
            /**
             * Format: date
             * @description The day.
             * @example 2021-12-01
             */
            date?: string;
            /**
             * @description Number of sessions.
             * @example 20
             */
            sessions?: number;
            /**
             * @description Number of users.
             * @example 80
             */
            users?: number;
            /**
             * @description Session minutes.
             * @example 380
             */
            session_minutes?: number;
        };
        /**
         * @description How the user joined: `Phone` for PSTN, `H.323/SIP` for a room system, otherwise the platform of the app. Empty for external users.
         * @example Windows
         */
        Device: "Phone" | "H.323/SIP" | "Windows" | "Mac" | "iOS" | "Android" | "" | (string & {});
        /** @description A dial-in number. */
        DialInNumber: {
            /**
             * @description Two-letter country code.
             * @example US
             */
            country?: string;
            /**
             * @description Name of the country.
             * @example US
             */
            country_name?: string;
            /**
             * @description Phone number with country code.
             * @example +1 1000200200
             */
            number?: string;
            /**
             * @description Cost category of calls to the number.
             * @example toll
             */
            type?: "toll" | "tollfree" | "premium" | (string & {});
        };
        /** @description What went wrong. The meaning of `code` depends on the operation and the HTTP status: the same code can mean different things in different operations. */
        Error: {
            /**
             * @description Zoom's error code; rarely the same as the HTTP status.
             * @example 3001
             */
            code: number;
            /**
             * @description Explanation in English; may contain an ID.
             * @example Session does not exist.
             */
            message: string;
            /** @description Invalid fields; present if validation failed (code 300). */
            errors?: components["schemas"]["ErrorField"][];
        };
        /** @description An invalid field and the reason. */
        ErrorField: {
            /**
             * @description Path of the field, in dot notation.
             * @example settings.auto_recording
             */
            field: string;
            /**
             * @description Why the field is invalid.
             * @example Invalid field.
             */
            message: string;
        };
        /** @description Calls the room system by H.323. */
        H323CalloutParams: {
            /**
             * @description Protocol of the call.
             * @example h323
             * @enum {string}
             */
            call_type: "h323";
            /**
             * @description For `user.invite.room_system_callout`: IP address of the room system.
             * @example 10.100.111.237
             */
            device_ip: string;
            h323_headers?: components["schemas"]["H323Headers"];
        };
        /** @description For `call_type` `h323`: names that replace the default ones. */
        H323Headers: {
            /**
             * @description Name of the caller shown on the room system.
             * @example display name
             */
            from_display_name?: string;
            /**
             * @description Name of the called party shown in the session.
             * @example display name
             */
            to_display_name?: string;
        };
        /**
         * @description Whether users wait until a host or manager admits them: `0` is off. Zoom documents neither the type of this field nor the difference between `1` and `2`, with which apps built with older SDKs (web: before 2.6.10) can't join.
         * @example 1
         */
        Hold: 0 | 1 | 2 | (number & {});
        /** @description For `user.invite.callout`: what happens before the called person joins. */
        InviteOptions: {
            /**
             * @description Whether a greeting is played first.
             * @default true
             * @example true
             */
            require_greeting?: boolean;
            /**
             * @description Whether the called person must press 1 to join.
             * @default true
             * @example true
             */
            require_pressing_one?: boolean;
        };
        /** @description The invited person. */
        InvitedPerson: {
            /**
             * @description Name shown in the session.
             * @example Łukasz Żak
             */
            invitee_name: string;
            /**
             * Format: int64
             * @description Number being called.
             * @example 15555550100
             */
            phone_number: number;
            /**
             * Format: int64
             * @description Number of the caller.
             * @example 13167900000
             */
            from_number: number;
        };
        /** @description The invited room system. */
        InvitedRoomSystem: {
            /**
             * @description Protocol of the call, such as `h323`.
             * @example h323
             */
            call_type: string;
            /**
             * @description IP address of the device.
             * @example 192.0.2.10
             */
            device_ip: string;
        };
        /** @description The user who joined. */
        JoinedUser: {
            /**
             * @description ID of the user, valid only in this session.
             * @example 16778240
             */
            id: string;
            /**
             * @description Name shown in the session.
             * @example Zoë Müller
             */
            name: string;
            /**
             * @description Your own ID for the user.
             * @example myUserKey
             */
            user_key?: string;
            /**
             * @description Phone number of a user who joined by phone.
             * @example +15550100
             */
            phone_number?: string;
            /**
             * @description ID of the user for session control, valid only in this session.
             * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
             */
            participant_uuid: string;
            /**
             * Format: date-time
             * @description When the user joined.
             * @example 2026-11-22T09:00:05Z
             */
            join_time: string;
        };
        /** @description The user who left. */
        LeftUser: {
            /**
             * @description ID of the user, valid only in this session.
             * @example 16778240
             */
            id: string;
            /**
             * @description Name shown in the session.
             * @example Zoë Müller
             */
            name: string;
            /**
             * @description Your own ID for the user.
             * @example myUserKey
             */
            user_key?: string;
            /**
             * @description Phone number of a user who joined by phone.
             * @example +15550100
             */
            phone_number?: string;
            /**
             * @description ID of the user for session control, valid only in this session.
             * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
             */
            participant_uuid: string;
            /**
             * Format: date-time
             * @description When the user left.
             * @example 2026-11-22T09:30:00Z
             */
            leave_time: string;
            /**
             * @description Why the user left, as an English sentence that may contain the user's name.
             * @example Host ended the session.
             */
            leave_reason?: string;
        };
        /** @description A bucket, as listed. */
        ListedStorageLocation: {
            /**
             * @description ID of the location.
             * @example 7kdwg5y0Ra6B2vWdtXUJOQ
             */
            id: string;
            /**
             * @description Name of the location.
             * @example newpbx123
             */
            name: string;
            provider: components["schemas"]["StorageProvider"];
            s3: components["schemas"]["S3Bucket"];
            /**
             * @description Whether recordings are stored here.
             * @example true
             */
            selected?: boolean;
        };
        /** @description The live stream. */
        LiveStreaming: {
            /**
             * @description Service the session is streamed to.
             * @example YouTube
             */
            service: "Facebook" | "Workplace_by_Facebook" | "YouTube" | "Custom_Live_Streaming_Service" | (string & {});
            custom_live_streaming_settings: components["schemas"]["LiveStreamingSettings"];
            /**
             * Format: date-time
             * @description When streaming started or stopped.
             * @example 2026-11-22T09:15:00Z
             */
            date_time: string;
        };
        /** @description The session and its live stream. */
        LiveStreamingObject: {
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            id: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
            live_streaming: components["schemas"]["LiveStreaming"];
        };
        /** @description `payload` of `session.live_streaming_started` and `_stopped`. */
        LiveStreamingPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["LiveStreamingObject"];
        };
        /** @description Where the session is streamed. */
        LiveStreamingSettings: {
            /**
             * @description URL to send the stream to.
             * @example https://example.com/livestream
             */
            stream_url: string;
            /**
             * @description Secret stream key.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key: string;
            /**
             * @description Page where viewers watch the stream.
             * @example https://example.com/livestream/123
             */
            page_url: string;
            /**
             * @description Video resolution.
             * @example 720p
             */
            resolution?: string;
        };
        /** @description Where a session is streamed. */
        Livestream: {
            /**
             * Format: uri
             * @description URL to send the stream to.
             * @example https://example.com/livestream
             */
            stream_url?: string;
            /**
             * @description Secret stream key.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key?: string;
            /**
             * Format: uri
             * @description Page where viewers watch the stream.
             * @example https://example.com/livestream/123
             */
            page_url?: string;
            /**
             * @description Video resolution: `720p` or `1080p`.
             * @example 720p
             */
            resolution?: string;
        };
        /** @description What viewers see. `start` uses all fields, `mode` only `layout` and `close_caption`. */
        LivestreamSettings: {
            /**
             * @description Whether to show who is speaking.
             * @example true
             */
            active_speaker_name?: boolean;
            /**
             * @description Title of the stream.
             * @example Jill Chill
             */
            display_name?: string;
            /**
             * @description Layout of the users' video.
             * @default speaker_view
             * @example speaker_view
             * @enum {string}
             */
            layout?: "gallery_view" | "speaker_view";
            /**
             * @description `burnt-in`: captions are part of the picture; `embedded`: a separate track; `off`: none.
             * @default burnt-in
             * @example burnt-in
             * @enum {string}
             */
            close_caption?: "burnt-in" | "embedded" | "off";
        };
        /** @description Turns off a user's microphone, camera or screen share and keeps it off (`block`), allows it again (`unblock`), or removes the user. Zoom support must enable these methods. */
        ModerationCommand: {
            /**
             * @description What to do.
             * @example audio.block
             * @enum {string}
             */
            method: "audio.block" | "audio.unblock" | "video.block" | "video.unblock" | "share.block" | "share.unblock" | "user.remove";
            params: components["schemas"]["ModerationParams"];
        };
        /** @description Which user, by the `participant_uuid` in user lists and in `session.user_joined`. */
        ModerationParams: {
            /**
             * @description For `audio.*`, `video.*`, `share.*` and `user.remove`: the user's `participant_uuid`, valid only in this session.
             * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
             */
            participant_uuid: string;
        };
        /**
         * @description `PPP` is point-to-point; `Cellular` is 3G to 5G; web browsers often report `Others`.
         * @example Wifi
         */
        NetworkType: "Wired" | "Wifi" | "PPP" | "Cellular" | "Others" | (string & {});
        /**
         * @description Token for the next page, valid for 15 minutes. Empty or missing on the last page.
         * @example suQA5LvDBnH5No5OYD7mqpJuFzJqUOHK8U2
         */
        NextPageToken: string;
        /** @description A change that an admin or user made in the account. */
        OperationLog: {
            /**
             * Format: date-time
             * @description When the change was made.
             * @example 2019-08-20T19:09:01Z
             */
            time?: string;
            /**
             * @description Who made the change.
             * @example someuser@sfksfhksdfsf.com
             */
            operator?: string;
            /**
             * @description Category of the change.
             * @example User
             */
            category_type?: string;
            /**
             * @description Action taken.
             * @example update
             */
            action?: string;
            /**
             * @description Details of the change.
             * @example Activate User sjkfhdsf@jdfgkhgd.com
             */
            operation_detail?: string;
        };
        /** @description One page of the audit log. */
        OperationLogList: {
            /**
             * @description Requested page size.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /**
             * Format: date
             * @description First day covered.
             * @example 2021-12-01
             */
            from?: string;
            /**
             * Format: date
             * @description Last day covered.
             * @example 2021-12-02
             */
            to?: string;
            /** @description Entries on this page. */
            operation_logs: components["schemas"]["OperationLog"][];
        };
        /** @description Audio file of one user. */
        ParticipantAudioFile: {
            /**
             * @description ID of the file.
             * @example 24698bd1-589e-4c33-9ba3-bc788b2a0ac2
             */
            id: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Size in bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description URL of the file; it redirects. Send the API token or the `download_access_token` as a bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            /**
             * Format: date-time
             * @description When the recording started.
             * @example 2021-12-07T05:42:13Z
             */
            recording_start?: string;
            /**
             * Format: date-time
             * @description When the recording ended.
             * @example 2021-12-07T05:42:28Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description File extension.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description ID of the user, valid only in this session.
             * @example abcd1234
             */
            user_id?: string;
            /**
             * @description Your own ID for the user, at most 36 characters.
             * @example efgh5678
             */
            user_key?: string;
        };
        /**
         * @description Whether the file shows the user's camera or screen.
         * @example individual_shared_screen
         */
        ParticipantRecordingType: "individual_user" | "individual_shared_screen" | (string & {});
        /** @description Video file of one user. */
        ParticipantVideoFile: {
            /**
             * @description ID of the file.
             * @example 24698bd1-589e-4c33-9ba3-bc788b2a0ac2
             */
            id: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Size in bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description URL of the file; it redirects. Send the API token or the `download_access_token` as a bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            /**
             * Format: date-time
             * @description When the recording started.
             * @example 2021-12-07T05:42:13Z
             */
            recording_start?: string;
            /**
             * Format: date-time
             * @description When the recording ended.
             * @example 2021-12-07T05:42:28Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description File extension.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description ID of the user, valid only in this session.
             * @example abcd1234
             */
            user_id?: string;
            /**
             * @description Your own ID for the user, at most 36 characters.
             * @example efgh5678
             */
            user_key?: string;
            recording_type?: components["schemas"]["ParticipantRecordingType"];
        };
        /** @description The session and the call. */
        PhoneCalloutCanceledObject: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * @description Your own ID for the inviting user.
             * @example myUserKey
             */
            user_key: string;
            participant: components["schemas"]["InvitedPerson"];
        };
        /** @description `payload` of `session.user_phone_callout_canceled`. */
        PhoneCalloutCanceledPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            object: components["schemas"]["PhoneCalloutCanceledObject"];
        };
        /** @description Calls a phone number and adds it to the session. Requires the Audio Conferencing plan. */
        PhoneCalloutCommand: {
            /**
             * @description The command.
             * @example user.invite.callout
             * @enum {string}
             */
            method: "user.invite.callout";
            params: components["schemas"]["PhoneCalloutParams"];
        };
        /** @description The session and the call. */
        PhoneCalloutObject: {
            /**
             * Format: int64
             * @deprecated
             * @description Session number.
             * @example 713592696
             */
            id?: number;
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            uuid?: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * @description Your own ID for the inviting user.
             * @example myUserKey
             */
            user_key: string;
            participant: components["schemas"]["InvitedPerson"];
            /**
             * @description User ID of the host.
             * @example ICuPoX4ERtikRcKqkVxunQ
             */
            host_id: string;
        };
        /** @description Whom to call, the name to show, and what happens before the person joins. */
        PhoneCalloutParams: {
            /**
             * @description For `user.invite.callout`: name to show in the session.
             * @example Jill Chill
             */
            invitee_name?: string;
            /**
             * @description For `user.invite.callout`: number with country code and area code. To dial an extension, append it with a hyphen: `15555550100-156`.
             * @example 15555550100
             */
            phone_number: string;
            invite_options?: components["schemas"]["InviteOptions"];
        };
        /** @description `payload` of `session.user_phone_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
        PhoneCalloutPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            object: components["schemas"]["PhoneCalloutObject"];
        };
        /** @description One measurement. `input` is what the user sent and `output` what the user received. `as` (application share) is screen sharing; `rwg` is the gateway for web clients. */
        QosSample: {
            /**
             * Format: date-time
             * @description Time of the measurement.
             * @example 2019-08-20T19:19:01Z
             */
            date_time?: string;
            audio_input?: components["schemas"]["AudioQos"];
            audio_output?: components["schemas"]["AudioQos"];
            video_input?: components["schemas"]["VideoQos"];
            video_output?: components["schemas"]["VideoQos"];
            as_input?: components["schemas"]["VideoQos"];
            as_output?: components["schemas"]["VideoQos"];
            audio_device_from_rwg?: components["schemas"]["AudioQos"];
            audio_device_to_rwg?: components["schemas"]["AudioQos"];
            video_device_from_rwg?: components["schemas"]["VideoQos"];
            video_device_to_rwg?: components["schemas"]["VideoQos"];
            as_device_from_rwg?: components["schemas"]["VideoQos"];
            as_device_to_rwg?: components["schemas"]["VideoQos"];
            wifi_rssi?: components["schemas"]["WifiRssi"];
            cpu_usage?: components["schemas"]["CpuUsage"];
            cpu_pressure_level?: components["schemas"]["CpuPressure"];
        };
        /**
         * @description `good`: nearly flawless; `fair`: minor problems; `poor`: frequent problems; `bad`: barely usable.
         * @example good
         */
        Quality: "good" | "fair" | "poor" | "bad" | (string & {});
        /** @description A session with its recordings, as listed. */
        RecordedSession: {
            /**
             * @description ID of this session instance. IDs must be percent-encoded twice in a URL path.
             * @example JZiFOknTQ4yH/tJgaUTlkg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example session_name
             */
            session_name?: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2022-03-10T02:27:24Z
             */
            start_time?: string;
            /**
             * @description Length of the session; Zoom does not document the unit.
             * @example 2
             */
            duration?: number;
            /**
             * Format: int64
             * @description Total size of all files, in bytes.
             * @example 444601
             */
            total_size?: number;
            /**
             * @description Number of files in this response.
             * @example 4
             */
            recording_count?: number;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /** @description Files that cover the whole session. */
            recording_files: components["schemas"]["RecordingFile"][];
            /** @description Video files of individual users; only if users are recorded separately. */
            participant_video_files?: components["schemas"]["ParticipantVideoFile"][];
        };
        /** @description Starts, stops, pauses or resumes cloud recording. */
        RecordingCommand: {
            /**
             * @description What to do with the recording.
             * @example recording.start
             * @enum {string}
             */
            method: "recording.start" | "recording.stop" | "recording.pause" | "recording.resume";
        };
        /** @description The session and its files. */
        RecordingCompletedObject: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path. One of Zoom's examples has a number here, but session IDs are not numbers.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
            /**
             * @description Time zone of the session.
             * @example Europe/Berlin
             */
            timezone: string;
            /** @description Files that cover the whole session. */
            recording_files: components["schemas"]["WebhookRecordingFile"][];
            /** @description Audio files of individual users; only if users are recorded separately. */
            participant_audio_files?: components["schemas"]["WebhookParticipantAudioFile"][];
            /** @description Video files of individual users; only if users are recorded separately. */
            participant_video_files?: components["schemas"]["WebhookParticipantVideoFile"][];
        };
        /** @description `payload` of `session.recording_completed`. */
        RecordingCompletedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["RecordingCompletedObject"];
        };
        /** @description A file that covers the whole session. `TIMELINE` and `CC` files may lack `id`, `status`, `file_size` and `recording_type`. */
        RecordingFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Size in bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description URL of the file; it redirects. Send the API token or the `download_access_token` as a bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            /**
             * @description When the recording started.
             * @example 2022-03-11T12:34:39Z
             */
            recording_start?: string;
            /**
             * @description When the recording ended.
             * @example 2022-03-11T12:34:42Z
             */
            recording_end?: string;
            /**
             * @description `s3://` path of the file in your own storage (BYOS).
             * @example s3://cmrpbx/cmr/replay/2024/05/01/77431195-02EC-4B4C-8218-17E716123FCD/cmr_byos/GMT20210906-041233_Recording.m4a
             */
            external_storage_url?: string;
            /**
             * @description When the file was moved to the trash; present if you list the trash.
             * @example 2022-03-28T07:22:22Z
             */
            deleted_time?: string;
            recording_type?: components["schemas"]["RecordingType"];
            /**
             * @description File extension.
             * @example MP4
             */
            file_extension?: string;
        };
        /**
         * @description File format. `MP4`: video; `M4A`: audio; `TIMELINE`: timestamps as JSON (if enabled in the account settings); `TRANSCRIPT` and `CC` (captions): VTT; `CHAT`: text; `CSV`: poll results; `SUMMARY`: JSON.
         * @example MP4
         */
        RecordingFileType: "MP4" | "M4A" | "TIMELINE" | "TRANSCRIPT" | "CHAT" | "CC" | "CSV" | "SUMMARY" | "TB" | "CHAT_MESSAGE" | (string & {});
        /** @description The session and the new files. */
        RecordingFilesObject: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path. One of Zoom's examples has a number here, but session IDs are not numbers.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
            /**
             * @description Time zone of the session.
             * @example Europe/Berlin
             */
            timezone: string;
            /** @description Files that cover the whole session. */
            recording_files: components["schemas"]["WebhookRecordingFile"][];
        };
        /** @description `payload` of `session.recording_transcript_completed` and `session.recording_summary_completed`. */
        RecordingFilesPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["RecordingFilesObject"];
        };
        /** @description One page of recorded sessions. */
        RecordingList: {
            /**
             * @description First day covered, `yyyy-mm-dd`.
             * @example 2021-10-11
             */
            from?: string;
            /**
             * @description Last day covered, `yyyy-mm-dd`.
             * @example 2021-11-11
             */
            to?: string;
            /**
             * @description Requested page size.
             * @example 30
             */
            page_size?: number;
            /**
             * @description Total number of sessions on all pages.
             * @example 100
             */
            total_records?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description Sessions on this page. */
            sessions: components["schemas"]["RecordedSession"][];
        };
        /** @description The session and its recording. */
        RecordingObject: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path. One of Zoom's examples has a number here, but session IDs are not numbers.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
            /**
             * @description Time zone of the session.
             * @example Europe/Berlin
             */
            timezone: string;
            recording_file: components["schemas"]["WebhookRecordingTimes"];
        };
        /** @description `payload` of `session.recording_started`, `_paused`, `_resumed` and `_stopped`. */
        RecordingPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["RecordingObject"];
        };
        /** @description The session. */
        RecordingTrashObject: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path. One of Zoom's examples has a number here, but session IDs are not numbers.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
            /**
             * @description Time zone of the session.
             * @example Europe/Berlin
             */
            timezone: string;
        };
        /** @description `payload` of `session.recording_trashed`, `_deleted` and `_recovered`. */
        RecordingTrashPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /**
             * @description Email address of the person who did this.
             * @example admin@example.com
             */
            operator: string;
            /**
             * @description User ID of the person who did this.
             * @example z8yCxjabcdEFGHfp8uQ
             */
            operator_id: string;
            object: components["schemas"]["RecordingTrashObject"];
        };
        /**
         * @description Content of the file.
         * @example audio_only
         */
        RecordingType: "shared_screen_with_speaker_view(CC)" | "shared_screen_with_speaker_view" | "shared_screen_with_gallery_view" | "active_speaker" | "gallery_view" | "shared_screen" | "audio_only" | "audio_transcript" | "chat_file" | "poll" | "timeline" | "closed_caption" | "local_transcript" | "original_transcript" | "summary" | "host_video" | "audio_only_each_participant" | "cc_transcript" | "thumbnail" | "chat_message" | (string & {});
        /** @description Request body of `recoverSessionRecordings` and `recoverRecordingFile`. */
        RecoverRecordingRequest: {
            /**
             * @description Only `recover` is supported.
             * @example recover
             * @enum {string}
             */
            action: "recover";
        };
        /** @description Calls a room system and adds it to the session. Requires the Conference Room Connector plan. */
        RoomSystemCalloutCommand: {
            /**
             * @description The command.
             * @example user.invite.room_system_callout
             * @enum {string}
             */
            method: "user.invite.room_system_callout";
            /** @description The address of the room system, and its protocol. */
            params: components["schemas"]["H323CalloutParams"] | components["schemas"]["SipCalloutParams"];
        };
        /** @description The session and the call. */
        RoomSystemCalloutFailedObject: {
            /**
             * Format: int64
             * @deprecated
             * @description Session number.
             * @example 713592696
             */
            id?: number;
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            uuid?: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description User ID of the host.
             * @example ICuPoX4ERtikRcKqkVxunQ
             */
            host_id: string;
            /**
             * @description ID of this invitation.
             * @example atsXxhSEQWit9t+U02HXNQ==
             */
            message_id: string;
            /**
             * @description Name of the inviting user.
             * @example Zoë Müller
             */
            inviter_name: string;
            participant: components["schemas"]["InvitedRoomSystem"];
            /**
             * @description Why the call failed: `0` other, `1` encryption, `2` disconnected by the remote end, `3` retry, `4` invalid sequence, `5` call limit, `6` not registered, `7` timeout, `8` invalid address, `9` unreachable, `10` disconnected locally, `11` server error, `12` no free port, `13` connection error, `14` proxy connection error.
             * @example 9
             */
            reason_type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | (number & {});
        };
        /** @description `payload` of `session.user_room_system_callout_failed`. */
        RoomSystemCalloutFailedPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            object: components["schemas"]["RoomSystemCalloutFailedObject"];
        };
        /** @description The session and the call. */
        RoomSystemCalloutObject: {
            /**
             * Format: int64
             * @deprecated
             * @description Session number.
             * @example 713592696
             */
            id?: number;
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            uuid?: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description User ID of the host.
             * @example ICuPoX4ERtikRcKqkVxunQ
             */
            host_id: string;
            /**
             * @description ID of this invitation.
             * @example atsXxhSEQWit9t+U02HXNQ==
             */
            message_id: string;
            /**
             * @description Name of the inviting user.
             * @example Zoë Müller
             */
            inviter_name: string;
            participant: components["schemas"]["InvitedRoomSystem"];
        };
        /** @description `payload` of `session.user_room_system_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
        RoomSystemCalloutPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            object: components["schemas"]["RoomSystemCalloutObject"];
        };
        /** @description `payload` of `session.rtms_interrupted`. */
        RtmsInterruptedPayload: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * @description ID of the media stream.
             * @example 609340fb2a7946909659956c8aa9250c
             */
            rtms_stream_id: string;
        };
        /** @description `payload` of `session.rtms_started`. */
        RtmsStartedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id?: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * @description ID of the media stream.
             * @example 609340fb2a7946909659956c8aa9250c
             */
            rtms_stream_id: string;
            /**
             * @description Addresses to connect to for the media, separated by commas.
             * @example wss://127.0.0.1:443
             */
            server_urls: string;
        };
        /** @description `payload` of `session.rtms_stopped`. */
        RtmsStoppedPayload: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * @description ID of the media stream.
             * @example 609340fb2a7946909659956c8aa9250c
             */
            rtms_stream_id: string;
            /**
             * @description Why the stream stopped: `1` stopped by the host, `2` stopped by the user of the app, `3` that user left, `4` the host removed that user, `5` the host disabled the app, `6` the session ended, `7` the stream was canceled, `8` the stream was revoked, `9` all apps were disabled, `10` internal error, `11` connection timeout.
             * @example 6
             */
            stop_reason: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {});
        };
        /** @description An Amazon S3 bucket. */
        S3Bucket: {
            /**
             * @description AWS region.
             * @example us-east-2
             */
            region: string;
            /**
             * @description Name of the bucket.
             * @example testpbx
             */
            bucket: string;
            /**
             * @description How Zoom authenticates; so far only with an access key.
             * @example aws_access_key
             */
            authentication_mechanism: "aws_access_key" | (string & {});
        };
        /** @description An Amazon S3 bucket and the key that Zoom writes with. */
        S3BucketWithKey: {
            /**
             * @description AWS region.
             * @example us-east-2
             */
            region: string;
            /**
             * @description Name of the bucket.
             * @example testpbx
             */
            bucket: string;
            /**
             * @description How Zoom authenticates.
             * @example aws_access_key
             * @enum {string}
             */
            authentication_mechanism: "aws_access_key";
            access_key: components["schemas"]["AwsAccessKey"];
        };
        /** @description A live or past session, as listed. */
        Session: {
            /**
             * @description ID of this session instance: 16 bytes in base64, so it may contain `/`, `+` and `=`. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            id: string;
            /**
             * @description Session name that users join with.
             * @example My session
             */
            session_name?: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2019-08-20T19:09:01Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End of the session; missing while it is live.
             * @example 2019-08-20T19:19:01Z
             */
            end_time?: string;
            /**
             * @description Length of the session as `hh:mm:ss`, or `mm:ss` if shorter than an hour.
             * @example 30:00
             */
            duration?: string;
            /**
             * @description Number of users.
             * @example 2
             */
            user_count?: number;
            /**
             * @description Whether computer audio was used.
             * @example true
             */
            has_voip?: boolean;
            /**
             * @description Whether video was used.
             * @example true
             */
            has_video?: boolean;
            /**
             * @description Whether a user shared a screen.
             * @example true
             */
            has_screen_share?: boolean;
            /**
             * @description Whether the session was recorded.
             * @example true
             */
            has_recording?: boolean;
            /**
             * @description Whether a user joined by phone.
             * @example true
             */
            has_pstn?: boolean;
            /**
             * @description Your own ID for the session, from the `session_key` claim of the join token.
             * @example my_session_key
             */
            session_key?: string;
            /**
             * @description Whether a session summary was generated.
             * @example true
             */
            has_session_summary?: boolean;
            audio_quality?: components["schemas"]["Quality"];
            video_quality?: components["schemas"]["Quality"];
            screen_share_quality?: components["schemas"]["Quality"];
        };
        /** @description The session and its issues. */
        SessionAlertObject: {
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            id: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /** @description Issues that occurred. Zoom's example has a single string instead of the array. */
            issues: components["schemas"]["SessionIssue"][];
        };
        /** @description `payload` of `session.alert`. */
        SessionAlertPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["SessionAlertObject"];
        };
        /** @description One scheduled, live or past session. */
        SessionDetails: {
            /**
             * @description ID of this session instance: 16 bytes in base64, so it may contain `/`, `+` and `=`. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            id: string;
            /**
             * @description Session name that users join with.
             * @example My session
             */
            session_name?: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2019-08-20T19:09:01Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End of the session; missing while it is live.
             * @example 2019-08-20T19:19:01Z
             */
            end_time?: string;
            /**
             * @description Length of the session as `hh:mm:ss`, or `mm:ss` if shorter than an hour.
             * @example 30:00
             */
            duration?: string;
            /**
             * @description Number of users.
             * @example 2
             */
            user_count?: number;
            /**
             * @description Whether computer audio was used.
             * @example true
             */
            has_voip?: boolean;
            /**
             * @description Whether video was used.
             * @example true
             */
            has_video?: boolean;
            /**
             * @description Whether a user shared a screen.
             * @example true
             */
            has_screen_share?: boolean;
            /**
             * @description Whether the session was recorded.
             * @example true
             */
            has_recording?: boolean;
            /**
             * @description Whether a user joined by phone.
             * @example true
             */
            has_pstn?: boolean;
            /**
             * @description Your own ID for the session, from the `session_key` claim of the join token.
             * @example my_session_key
             */
            session_key?: string;
            /**
             * @description Whether a session summary was generated.
             * @example true
             */
            has_session_summary?: boolean;
            audio_quality?: components["schemas"]["Quality"];
            video_quality?: components["schemas"]["Quality"];
            screen_share_quality?: components["schemas"]["Quality"];
            /**
             * Format: int64
             * @description Session number, at most 2^53.
             * @example 97763643886
             */
            session_number?: number;
            /**
             * @description Numeric passcode generated by Zoom, for joining by phone or from a room system.
             * @example 123456
             */
            passcode?: string;
            /**
             * Format: date-time
             * @description When the session was created.
             * @example 2022-03-25T07:29:29Z
             */
            created_at?: string;
            hold?: components["schemas"]["Hold"];
            /** @description Present only when `type` is `scheduled`. */
            settings?: components["schemas"]["SessionSettings"];
            /**
             * @description Total minutes of the host and all users.
             * @example 1
             */
            total_minutes?: number;
        };
        /** @description The session. */
        SessionEndedObject: {
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            id: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End of the session.
             * @example 2026-11-22T09:30:00Z
             */
            end_time: string;
        };
        /** @description `payload` of `session.ended`. */
        SessionEndedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["SessionEndedObject"];
        };
        /**
         * @description A quality or connection issue.
         * @example Unstable audio quality
         */
        SessionIssue: "Unstable audio quality" | "Unstable video quality" | "Unstable screen share quality" | "High CPU occupation" | "Call Reconnection" | (string & {});
        /** @description One page of sessions. */
        SessionList: {
            /**
             * Format: date
             * @description First day covered.
             * @example 2021-12-01
             */
            from?: string;
            /**
             * Format: date
             * @description Last day covered.
             * @example 2021-12-02
             */
            to?: string;
            /**
             * @description Requested page size.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description Sessions on this page. */
            sessions: components["schemas"]["Session"][];
        };
        /** @description All recordings of one session. */
        SessionRecordings: {
            /**
             * @description ID of this session instance. IDs must be percent-encoded twice in a URL path.
             * @example JZiFOknTQ4yH/tJgaUTlkg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example session_name
             */
            session_name?: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2022-03-10T02:27:24Z
             */
            start_time?: string;
            /**
             * @description Length of the session; Zoom does not document the unit.
             * @example 2
             */
            duration?: number;
            /**
             * Format: int64
             * @description Total size of all files, in bytes.
             * @example 444601
             */
            total_size?: number;
            /**
             * @description Number of files in this response.
             * @example 4
             */
            recording_count?: number;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /** @description Files that cover the whole session. */
            recording_files: components["schemas"]["RecordingFile"][];
            /** @description Video files of individual users; only if users are recorded separately. */
            participant_video_files?: components["schemas"]["ParticipantVideoFile"][];
            /** @description Audio files of individual users; only if users are recorded separately. */
            participant_audio_files?: components["schemas"]["ParticipantAudioFile"][];
            /**
             * @description Token for downloads; present if requested with `include_fields`.
             * @example exampleTokenXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
             */
            download_access_token?: string;
            /**
             * @description Time zone of the session, such as `Europe/Berlin`.
             * @example Europe/Berlin
             */
            timezone?: string;
        };
        /** @description Settings of a created session. */
        SessionSettings: {
            auto_recording?: components["schemas"]["AutoRecording"];
            /** @description Countries with dial-in numbers, as two-letter codes. */
            global_dial_in_countries?: string[];
            /** @description Dial-in numbers. */
            global_dial_in_numbers?: components["schemas"]["DialInNumber"][];
        };
        /** @description The session. */
        SessionStartedObject: {
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            id: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
        };
        /** @description `payload` of `session.started`. */
        SessionStartedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["SessionStartedObject"];
        };
        /** @description A stream ingestion bound to a live session. */
        SessionStreamIngestion: {
            /**
             * @description ID of the stream ingestion.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_id: string;
            /**
             * @description `1` while the encoder is connected, otherwise `0`.
             * @example 0
             */
            rtmp_connection_status?: 0 | 1 | (number & {});
            /**
             * @description `1` while the stream is shown in the session, otherwise `0`.
             * @example 0
             */
            rtmp_stream_push_status?: 0 | 1 | (number & {});
        };
        /** @description One visit of a user to a session. A user who leaves and rejoins is listed once per visit. */
        SessionUser: {
            /**
             * @description ID of the user, valid only in this session.
             * @example 32dsfsd4g5gd
             */
            id: string;
            /**
             * @description Name shown in the session.
             * @example exampleuser
             */
            name?: string;
            device?: components["schemas"]["Device"];
            /**
             * @description IP address.
             * @example 127.0.0.1
             */
            ip_address?: string;
            /**
             * @description Location derived from the IP address.
             * @example New York
             */
            location?: string;
            network_type?: components["schemas"]["NetworkType"];
            /**
             * @description Microphone in use.
             * @example Plantronics BT600
             */
            microphone?: string;
            /**
             * @description Speaker in use.
             * @example Plantronics BT600
             */
            speaker?: string;
            /**
             * @description Camera in use.
             * @example FaceTime HD Camera
             */
            camera?: string;
            /**
             * @description Zoom's abbreviation for the data center.
             * @example SC
             */
            data_center?: string;
            /**
             * @description Connection type, such as `P2P`.
             * @example P2P
             */
            connection_type?: string;
            /**
             * Format: date-time
             * @description When the user joined.
             * @example 2019-08-20T19:09:01Z
             */
            join_time?: string;
            /**
             * Format: date-time
             * @description When the user left; missing if the user is still in the session.
             * @example 2019-08-20T19:19:01Z
             */
            leave_time?: string;
            /**
             * @description Your own ID for the user, at most 36 characters, from the `user_key` (formerly `user_identity`) claim of the join token.
             * @example myUserKey
             */
            user_key?: string;
            /**
             * @description App or SDK and its version.
             * @example Web Meeting SDK 2.18
             */
            client?: string;
            /**
             * @description Operating system.
             * @example iOS
             */
            os?: string;
            /**
             * @description Version of the operating system.
             * @example 16.5
             */
            os_version?: string;
            /**
             * @description Browser of a web client.
             * @example Firefox
             */
            browser_name?: string;
            /**
             * @description Version of the browser.
             * @example 133
             */
            browser_version?: string;
            /**
             * @description Whether the user was the original host.
             * @example false
             */
            is_original_host?: boolean;
            /**
             * @description ID of the user for session control, valid only in this session.
             * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
             */
            participant_uuid: string;
            /** @description Phone calls that the user joined with. */
            audio_call?: components["schemas"]["AudioCall"][];
            audio_quality?: components["schemas"]["Quality"];
            video_quality?: components["schemas"]["Quality"];
            screen_share_quality?: components["schemas"]["Quality"];
        };
        /** @description One page of users. */
        SessionUserList: {
            /**
             * @description Requested page size.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description Users on this page. */
            users: components["schemas"]["SessionUser"][];
        };
        /** @description One share or recording by a user. */
        SharingDetail: {
            /**
             * @description What was shared, or the type of recording.
             * @example desktop
             */
            content?: "local_recording" | "cloud_recording" | "desktop" | "application" | "whiteboard" | "airplay" | "camera" | "video_sdk" | (string & {});
            /**
             * @description Start of the share or recording.
             * @example 2021-06-17T06:49:06Z
             */
            start_time?: string;
            /**
             * @description End of the share or recording.
             * @example 2021-06-17T06:49:35Z
             */
            end_time?: string;
        };
        /** @description The session and the user. */
        SharingObject: {
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            id: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            user: components["schemas"]["SharingUser"];
        };
        /** @description `payload` of `session.sharing_started` and `_ended`. */
        SharingPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["SharingObject"];
        };
        /** @description The user who shares. */
        SharingUser: {
            /**
             * @description ID of the user, valid only in this session.
             * @example 16778240
             */
            id: string;
            /**
             * @description Name shown in the session.
             * @example Zoë Müller
             */
            name: string;
            /**
             * @description Your own ID for the user.
             * @example myUserKey
             */
            user_key?: string;
            sharing_details: components["schemas"]["WebhookSharingDetails"];
        };
        /** @description Calls the room system by SIP. */
        SipCalloutParams: {
            /**
             * @description Protocol of the call.
             * @example sip
             * @enum {string}
             */
            call_type: "sip";
            /**
             * @description For `user.invite.room_system_callout`: IP address of the room system.
             * @example 10.100.111.237
             */
            device_ip: string;
            sip_headers?: components["schemas"]["SipHeaders"];
        };
        /** @description A SIP header. */
        SipHeader: {
            /**
             * @description Name, by convention starting with `X-`.
             * @example X-Header1
             */
            key?: string;
            /**
             * @description Value.
             * @example X-body1
             */
            value?: string;
        };
        /** @description For `call_type` `sip`: names and headers that replace the default ones. */
        SipHeaders: {
            /**
             * @description Name of the caller shown on the room system.
             * @example display name
             */
            from_display_name?: string;
            /**
             * @description Name of the called party shown in the session.
             * @example display name
             */
            to_display_name?: string;
            /**
             * @description URI of the caller, starting with `sip:` or `sips:`.
             * @example sip:username@domain.company.org
             */
            from_uri?: string;
            /** @description Headers to add. */
            additional_headers?: components["schemas"]["SipHeader"][];
        };
        /** @description A URI that a SIP device joins with, and how long it is valid. */
        SipUri: {
            /**
             * @description URI to dial.
             * @example 9678722567.xxxx....30qonrvgy@zoomcrc.com
             */
            sip_dialing?: string;
            /**
             * @description Part of the URI that identifies the participant.
             * @example 30qonrvgy
             */
            participant_identifier_code?: string;
            /**
             * Format: int64
             * @description How long the URI is valid, in seconds.
             * @example 7200
             */
            expire_in?: number;
        };
        /** @description A bucket for recordings. Its keys are never returned. */
        StorageLocation: {
            /**
             * @description ID of the location.
             * @example 7kdwg5y0Ra6B2vWdtXUJOQ
             */
            id: string;
            /**
             * @description Name of the location.
             * @example newpbx123
             */
            name: string;
            provider: components["schemas"]["StorageProvider"];
            s3: components["schemas"]["S3Bucket"];
        };
        /** @description A bucket and whether Zoom can write to it. */
        StorageLocationDetails: {
            /**
             * @description ID of the location.
             * @example 7kdwg5y0Ra6B2vWdtXUJOQ
             */
            id: string;
            /**
             * @description Name of the location.
             * @example newpbx123
             */
            name: string;
            provider: components["schemas"]["StorageProvider"];
            s3: components["schemas"]["S3Bucket"];
            /**
             * @description Whether Zoom can write to the bucket.
             * @example success
             */
            verify_status: "success" | "failure" | (string & {});
        };
        /**
         * @description Storage provider; so far only Amazon S3.
         * @example aws_s3
         */
        StorageProvider: "aws_s3" | (string & {});
        /** @description An entry point for an external RTMP stream. Bind it to a session to use it. */
        StreamIngestion: {
            /**
             * @description ID of the stream ingestion, in base64. IDs must be percent-encoded twice in a URL path.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_id: string;
            /**
             * @description Name of the stream ingestion.
             * @example stream ingestion1
             */
            stream_name?: string;
            /**
             * @description Description of the stream ingestion.
             * @example stream ingestion1
             */
            stream_description?: string;
            /**
             * @description Secret stream key for the encoder.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key?: string;
            /**
             * @description URL for the encoder.
             * @example rtmp://a.rtmp.zoomevent.com/live1
             */
            stream_url?: string;
            /**
             * @description Backup URL for the encoder.
             * @example rtmp://a.rtmp.zoomevent.com/live1
             */
            backup_stream_url?: string;
        };
        /** @description Binds a stream ingestion to the session, unbinds it, starts sending its stream, or stops sending. */
        StreamIngestionCommand: {
            /**
             * @description What to do with the stream ingestion.
             * @example stream_ingestion.bind
             * @enum {string}
             */
            method: "stream_ingestion.bind" | "stream_ingestion.unbind" | "stream_ingestion.send" | "stream_ingestion.stop";
            params: components["schemas"]["StreamIngestionParams"];
        };
        /** @description One page of stream ingestions. */
        StreamIngestionList: {
            /**
             * @description Requested page size.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description Stream ingestions on this page. */
            stream_ingestions: components["schemas"]["StreamIngestion"][];
        };
        /** @description The session and the stream ingestion. */
        StreamIngestionObject: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            stream_ingestion: components["schemas"]["WebhookStreamIngestion"];
        };
        /** @description Which stream ingestion. */
        StreamIngestionParams: {
            /**
             * @description For `stream_ingestion.*`: `stream_id` of the ingestion.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_ingestion_stream_id: string;
        };
        /** @description `payload` of `session.stream_ingestion_connected`, `_disconnected`, `_started`, `_stopped` and `_unbind`. */
        StreamIngestionPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["StreamIngestionObject"];
        };
        /** @description One leg of a call. */
        TelephoneUsage: {
            /**
             * @description ID of the session. IDs must be percent-encoded twice in a URL path.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            session_id?: string;
            /**
             * @description Toll-free number.
             * @example 18005555555
             */
            phone_number?: string;
            /**
             * @description Number signaled to Zoom.
             * @example 18005555555
             */
            signaled_number?: string;
            /**
             * Format: date-time
             * @description Start of the call.
             * @example 2019-07-15T23:24:52Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End of the call.
             * @example 2019-07-15T23:30:19Z
             */
            end_time?: string;
            /**
             * @description Length of the call; Zoom does not document the unit, but its example is in minutes.
             * @example 6
             */
            duration?: number;
            /**
             * @description Cost of an outgoing call in US dollars: `rate` times `duration`.
             * @example 11
             */
            total?: number;
            /**
             * @description Name of the country.
             * @example Macau SAR
             */
            country_name?: string;
            /**
             * @description Number of the caller.
             * @example 15555555555
             */
            call_in_number?: string;
            /**
             * @description Type of call.
             * @example toll-free
             */
            type?: "toll-free" | "call-out" | "call-in" | "US toll-number" | "global toll-number" | "premium" | "premium call-in" | (string & {});
            /**
             * @description Price of the call per unit of `duration`.
             * @example 12
             */
            rate?: number;
        };
        /** @description One page of phone calls. */
        TelephoneUsageList: {
            /**
             * @description Requested page size.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /**
             * Format: date
             * @description First day covered.
             * @example 2021-12-01
             */
            from?: string;
            /**
             * Format: date
             * @description Last day covered.
             * @example 2021-12-02
             */
            to?: string;
            /** @description Calls on this page. */
            telephony_usage: components["schemas"]["TelephoneUsage"][];
        };
        /** @description The session. */
        TranscriptFailedObject: {
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path. One of Zoom's examples has a number here, but session IDs are not numbers.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key: string;
            /**
             * Format: date-time
             * @description Start of the session.
             * @example 2026-11-22T09:00:00Z
             */
            start_time: string;
            /**
             * @description Time zone of the session.
             * @example Europe/Berlin
             */
            timezone: string;
        };
        /** @description `payload` of `session.recording_transcript_failed`. */
        TranscriptFailedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["TranscriptFailedObject"];
        };
        /** @description The access key that replaces the current one. */
        UpdateAwsAccessKey: {
            /**
             * @description Access key ID.
             * @example access key
             */
            id?: string;
            /**
             * @description Secret access key.
             * @example secret key
             */
            key?: string;
        };
        /** @description Request body of `updateLivestream`. */
        UpdateLivestreamRequest: {
            /**
             * Format: uri
             * @description URL to send the stream to.
             * @example https://example.com/livestream
             */
            stream_url: string;
            /**
             * @description Secret stream key.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key: string;
            /**
             * Format: uri
             * @description Page where viewers watch the stream.
             * @example https://example.com/livestream/123
             */
            page_url: string;
            /**
             * @description Video resolution; needed if 1080p is enabled.
             * @example 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
        };
        /** @description Request body of `updateLivestreamStatus`. */
        UpdateLivestreamStatusRequest: {
            /**
             * @description `mode` changes the layout and captions of a running stream.
             * @example start
             * @enum {string}
             */
            action?: "start" | "stop" | "mode";
            settings?: components["schemas"]["LivestreamSettings"];
        };
        /** @description Request body of `updateRtmsStatus`. */
        UpdateRtmsStatusRequest: {
            /**
             * @description What to do with the RTMS app.
             * @example start
             * @enum {string}
             */
            action: "start" | "stop" | "pause" | "resume";
        };
        /** @description Changes to a bucket. */
        UpdateS3Bucket: {
            /**
             * @description AWS region; must not change.
             * @example us-east-1
             */
            region?: string;
            /**
             * @description Name of the bucket; must not change.
             * @example testpbx
             */
            bucket?: string;
            /**
             * @description How Zoom authenticates.
             * @example aws_access_key
             * @enum {string}
             */
            authentication_mechanism?: "aws_access_key";
            access_key?: components["schemas"]["UpdateAwsAccessKey"];
        };
        /** @description Request body of `updateSessionStatus`. */
        UpdateSessionStatusRequest: {
            /**
             * @description Only `end` is supported.
             * @example end
             * @enum {string}
             */
            action: "end";
        };
        /** @description Request body of `updateStorageLocation`. */
        UpdateStorageLocationRequest: {
            /**
             * @description Name of the location.
             * @example newpbx1234567
             */
            name?: string;
            /**
             * @description Storage provider.
             * @example aws_s3
             * @enum {string}
             */
            provider?: "aws_s3";
            s3?: components["schemas"]["UpdateS3Bucket"];
        };
        /** @description Request body of `updateStorageSettings`. Turning BYOS off deletes all storage locations. */
        UpdateStorageSettingsRequest: {
            /**
             * @description `true` turns BYOS on. `false` turns it off and **deletes all storage locations**.
             * @example true
             */
            bring_our_own_storage: boolean;
            /**
             * @description ID of the storage location to use.
             * @example LmefoSckQNaw3GSyl74FcA
             */
            storage_location_id?: string;
        };
        /** @description Request body of `updateStreamIngestion`. */
        UpdateStreamIngestionRequest: {
            /**
             * @description Name of the stream ingestion.
             * @example stream ingestion1
             */
            stream_name?: string;
            /**
             * @description Description of the stream ingestion.
             * @example stream ingestion1
             */
            stream_description?: string;
        };
        /** @description The response to `endpoint.url_validation`, sent as JSON. */
        UrlValidationAnswer: {
            /**
             * @description The `plainToken` of the request.
             * @example qgg8vlvZRS6UYooatFL8Aw
             */
            plainToken: string;
            /**
             * @description HMAC-SHA256 of `plainToken` in lowercase hexadecimal, with the secret token as the key.
             * @example 9c8ad56737c19db2904b301c0781e86857e999f39f07727668cf62a5e7e298c8
             */
            encryptedToken: string;
        };
        /** @description `payload` of `endpoint.url_validation`. */
        UrlValidationPayload: {
            /**
             * @description Token to return in the response.
             * @example qgg8vlvZRS6UYooatFL8Aw
             */
            plainToken: string;
        };
        /** @description The session and the user. */
        UserJoinedObject: {
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            id: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            user: components["schemas"]["JoinedUser"];
        };
        /** @description `payload` of `session.user_joined`. */
        UserJoinedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["UserJoinedObject"];
        };
        /** @description The session and the user. */
        UserLeftObject: {
            /**
             * @deprecated
             * @description Same as `session_id`.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            id: string;
            /**
             * @description ID of this session instance, in base64. IDs must be percent-encoded twice in a URL path.
             * @example /ab//cdEFghIJklMNopQRg==
             */
            session_id: string;
            /**
             * @description Name of the session.
             * @example Sprechstunde Müller
             */
            session_name: string;
            /**
             * @description Your own ID for the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            user: components["schemas"]["LeftUser"];
        };
        /** @description `payload` of `session.user_left`. */
        UserLeftPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            object: components["schemas"]["UserLeftObject"];
        };
        /** @description A user with quality-of-service samples over time. */
        UserQos: {
            /**
             * @description ID of the user, valid only in this session.
             * @example 32dsfsd4g5gd
             */
            id: string;
            /**
             * @description Name shown in the session.
             * @example exampleuser
             */
            name?: string;
            device?: components["schemas"]["Device"];
            /**
             * @description IP address.
             * @example 127.0.0.1
             */
            ip_address?: string;
            /**
             * @description Location derived from the IP address.
             * @example New York
             */
            location?: string;
            network_type?: components["schemas"]["NetworkType"];
            /**
             * @description Microphone in use.
             * @example Plantronics BT600
             */
            microphone?: string;
            /**
             * @description Speaker in use.
             * @example Plantronics BT600
             */
            speaker?: string;
            /**
             * @description Camera in use.
             * @example FaceTime HD Camera
             */
            camera?: string;
            /**
             * @description Zoom's abbreviation for the data center.
             * @example SC
             */
            data_center?: string;
            /**
             * @description Connection type, such as `P2P`.
             * @example P2P
             */
            connection_type?: string;
            /**
             * Format: date-time
             * @description When the user joined.
             * @example 2019-08-20T19:09:01Z
             */
            join_time?: string;
            /**
             * Format: date-time
             * @description When the user left; missing if the user is still in the session.
             * @example 2019-08-20T19:19:01Z
             */
            leave_time?: string;
            /**
             * @description Your own ID for the user, at most 36 characters, from the `user_key` (formerly `user_identity`) claim of the join token.
             * @example myUserKey
             */
            user_key?: string;
            /**
             * @description App or SDK and its version.
             * @example Web Meeting SDK 2.18
             */
            client?: string;
            /**
             * @description Operating system.
             * @example iOS
             */
            os?: string;
            /**
             * @description Version of the operating system.
             * @example 16.5
             */
            os_version?: string;
            /**
             * @description Browser of a web client.
             * @example Firefox
             */
            browser_name?: string;
            /**
             * @description Version of the browser.
             * @example 133
             */
            browser_version?: string;
            /**
             * @description Whether the user was the original host.
             * @example false
             */
            is_original_host?: boolean;
            /** @description Quality-of-service samples. */
            user_qos: components["schemas"]["QosSample"][];
        };
        /** @description One page of users with quality-of-service samples. */
        UserQosList: {
            /**
             * @description Requested page size.
             * @default 1
             * @example 1
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description Users on this page. */
            users: components["schemas"]["UserQos"][];
        };
        /** @description What a user shared and recorded. */
        UserSharing: {
            /**
             * @description ID of the user, valid only in this session.
             * @example 1670000000
             */
            id: string;
            /**
             * @description Name shown in the session.
             * @example User
             */
            name?: string;
            /**
             * @description Your own ID for the user.
             * @example myUserKey
             */
            user_key?: string;
            /** @description One entry per share or recording. */
            details: components["schemas"]["SharingDetail"][];
        };
        /** @description One page of users with what they shared. */
        UserSharingList: {
            /**
             * @description Requested page size.
             * @default 1
             * @example 1
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description Users on this page. */
            users: components["schemas"]["UserSharing"][];
        };
        /** @description Video or screen share quality in one direction. Values include their unit. */
        VideoQos: {
            /**
             * @description Bitrate.
             * @example 23 kbps
             */
            bitrate?: string;
            /**
             * @description Latency.
             * @example 126 ms
             */
            latency?: string;
            /**
             * @description Jitter.
             * @example 6 ms
             */
            jitter?: string;
            /**
             * @description Average packet loss.
             * @example 0.3%
             */
            avg_loss?: string;
            /**
             * @description Highest packet loss.
             * @example 1.9%
             */
            max_loss?: string;
            /**
             * @description Width and height in pixels.
             * @example 1280*720
             */
            resolution?: string;
            /**
             * @description Frame rate, at most 30 fps.
             * @example 12 fps
             */
            frame_rate?: string;
        };
        /** @description An attempt to deliver an event. */
        WebhookLog: {
            /**
             * @description Name of the event.
             * @example session.started
             */
            event?: string;
            /**
             * @description HTTP status that your endpoint returned; -1 if the event was not sent.
             * @example 429
             */
            status?: number;
            /**
             * @description Why the connection failed: `1` read timeout, `2` connection refused, `3` circuit breaker fallback at Zoom, `4` circuit breaker timeout at Zoom, `5` asynchronous error, `6` DNS name forbidden, `7` remote error, `8` on a delegate allowlist, `9` certificate error, `10` immediate retry needed, `11` hostname verification failed, `12` TLS verification failed, `13` DNS timeout, `14` no client, `15` not found, `16` too many requests.
             * @example 1
             */
            failed_reason_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | (number & {});
            /**
             * @description URL the event was sent to.
             * @example https://example.com
             */
            endpoint?: string;
            /**
             * @description ID of the event subscription.
             * @example 9qwt8mkBEW2O6fPuxBpXpA
             */
            subscription_id?: string;
            /**
             * @description Request headers.
             * @example N/A
             */
            request_headers?: string;
            /**
             * @description Request body.
             * @example {"event":"session.started","payload":{"account_id":"qnFRJ-Q3QxmK2oXXsXSv1A","object":{"session_name":"1","start_time":"2025-09-09T06:12:46Z","session_id":"GfIcwDUNQyGy2Uo7ozIVXg==","id":"GfIcwDUNQyGy2Uo7ozIVXg=="}},"event_ts":1757398366655}
             */
            request_body?: string;
            /**
             * @description Headers that your endpoint returned, as JSON.
             * @example {"Server":"nginx","Content-Type":"text/html; charset=UTF-8"}
             */
            response_headers?: string;
            /**
             * @description Body that your endpoint returned.
             * @example N/A
             */
            response_body?: string;
            /**
             * @description Time of the entry.
             * @example 2022-09-09T08:11:38Z
             */
            date_time?: string;
            /**
             * @description Trace ID, shared by events with the same cause.
             * @example WEB_5f1752ba04e4ffeccde2f2a923c106f9
             */
            trace_id?: string;
            /**
             * @description ID of the delivery, the same for all attempts.
             * @example e8ca3e3c_0196_4dc8_9f9e_81217d9000e6
             */
            request_id?: string;
            /**
             * @description `0` for the first attempt, otherwise the number of the retry.
             * @example 0
             */
            retry_num?: 0 | 1 | 2 | 3 | (number & {});
        };
        /** @description One page of webhook deliveries. */
        WebhookLogList: {
            next_page_token?: components["schemas"]["NextPageToken"];
            /**
             * @description Requested page size.
             * @example 30
             */
            page_size?: number;
            /** @description Deliveries on this page. */
            webhook_logs: components["schemas"]["WebhookLog"][];
        };
        /** @description Audio file of one user. */
        WebhookParticipantAudioFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            /**
             * @description When the recording started.
             * @example 2026-11-22T09:01:00Z
             */
            recording_start?: string;
            /**
             * @description When the recording ended.
             * @example 2026-11-22T09:29:00Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description Path of the file; only with on-premises storage.
             * @example /9090876528
             */
            file_path?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Size in bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description File extension.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description URL of the file; it redirects. Send the event's `download_token` as a bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            /**
             * @description ID of the user, valid only in this session.
             * @example 16778240
             */
            user_id?: string;
            /**
             * @description Your own ID for the user.
             * @example myUserKey
             */
            user_key?: string;
            recording_type?: components["schemas"]["RecordingType"];
        };
        /** @description Video file of one user. */
        WebhookParticipantVideoFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            /**
             * @description When the recording started.
             * @example 2026-11-22T09:01:00Z
             */
            recording_start?: string;
            /**
             * @description When the recording ended.
             * @example 2026-11-22T09:29:00Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description Path of the file; only with on-premises storage.
             * @example /9090876528
             */
            file_path?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Size in bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description File extension.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description URL of the file; it redirects. Send the event's `download_token` as a bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            /**
             * @description ID of the user, valid only in this session.
             * @example 16778240
             */
            user_id?: string;
            /**
             * @description Your own ID for the user.
             * @example myUserKey
             */
            user_key?: string;
            recording_type?: components["schemas"]["ParticipantRecordingType"];
        };
        /** @description A file that covers the whole session. */
        WebhookRecordingFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            /**
             * @description When the recording started.
             * @example 2026-11-22T09:01:00Z
             */
            recording_start?: string;
            /**
             * @description When the recording ended.
             * @example 2026-11-22T09:29:00Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description Path of the file; only with on-premises storage.
             * @example /9090876528
             */
            file_path?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Size in bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description File extension.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description URL of the file; it redirects. Send the event's `download_token` as a bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            recording_type?: components["schemas"]["RecordingType"];
        };
        /** @description The recording so far. */
        WebhookRecordingTimes: {
            /**
             * @description When the recording started.
             * @example 2026-11-22T09:01:00Z
             */
            recording_start?: string;
            /**
             * @description When the recording was paused or stopped.
             * @example 2026-11-22T09:29:00Z
             */
            recording_end?: string;
        };
        /** @description What is shared. */
        WebhookSharingDetails: {
            /**
             * @description Type of shared content; `unknown` is an application that Zoom does not recognize.
             * @example whiteboard
             */
            content: "application" | "whiteboard" | "desktop" | "unknown" | (string & {});
            /**
             * Format: date-time
             * @description When sharing started or ended.
             * @example 2026-11-22T09:10:00Z
             */
            date_time: string;
        };
        /** @description The stream ingestion. */
        WebhookStreamIngestion: {
            /**
             * @description ID of the stream ingestion.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_id: string;
            /**
             * @description Name of the stream ingestion.
             * @example stream ingestion1
             */
            stream_name: string;
            /**
             * @description Description of the stream ingestion.
             * @example stream ingestion1
             */
            stream_description?: string;
            /**
             * @description Secret stream key for the encoder.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key: string;
            /**
             * @description URL for the encoder.
             * @example rtmp://a.rtmp.zoomevent.com/live1
             */
            stream_url: string;
            /**
             * @description Backup URL for the encoder.
             * @example rtmp://b.rtmp.zoomevent.com/live1
             */
            backup_stream_url: string;
        };
        /** @description Wi-Fi signal strength. */
        WifiRssi: {
            /**
             * @description Highest value.
             * @example -75
             */
            max_rssi?: number;
            /**
             * @description Average value.
             * @example -69
             */
            avg_rssi?: number;
            /**
             * @description Lowest value.
             * @example -35
             */
            min_rssi?: number;
            /**
             * @description Unit of the three values.
             * @example dBm
             */
            rssi_unit?: string;
        };
    };
    responses: {
        /** @description The account is not allowed to use this operation. Zoom documents no code. */
        Forbidden: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is invalid. */
        InvalidRequest: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is not a Video SDK account, or the session ID is invalid. */
        InvalidSessionId: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The storage location ID is invalid. */
        InvalidStorageLocationId: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is not a Video SDK account. */
        NotVideoSdkAccount: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session has no recording, or the recording is still being processed. */
        RecordingNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The dates are more than six months ago, or the account is not a Video SDK account. */
        ReportTooOld: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session does not exist or is still live. */
        SessionDetailsUnavailable: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session does not exist, or its ID is not encoded correctly. */
        SessionNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session or the user does not exist. */
        SessionOrUserNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is not a Video SDK account, or the session is more than a year old. */
        SessionTooOld: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The storage location does not exist. */
        StorageLocationNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account does not support BYOS, or BYOS is turned off. */
        StorageUnavailable: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The stream ingestion does not exist. */
        StreamIngestionNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account exceeded a rate limit. All headers are optional. */
        TooManyRequests: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                "X-RateLimit-Category": components["headers"]["RateLimitCategory"];
                "X-RateLimit-Type": components["headers"]["RateLimitType"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, expired, or signed with the wrong key pair. */
        Unauthorized: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request failed at Zoom. A gateway may return HTML or an empty body instead. */
        UnexpectedError: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user belongs to another account. */
        UserNotInAccount: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Acknowledges the event: 200 or 204, within 3 seconds. After a 5xx or no response, Zoom retries 5, 25 and 85 minutes after the first attempt. It does not retry after a 3xx or 4xx. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description First day, `yyyy-mm-dd` in UTC. At most one month before `to`, and within the last six months. */
        fromDate: string;
        /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
        nextPageToken: string;
        /** @description Items per page. */
        pageSize: number;
        /** @description Users per page, at most 10: each user includes all samples. */
        pageSizeQos: number;
        /** @description Which sessions to search: `past` for ended sessions, `live` for live ones. */
        pastOrLive: "past" | "live";
        /** @description ID of the recording file, a UUID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
        recordingId: string;
        /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
        sessionId: string;
        /** @description Storage location ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
        storageLocationId: string;
        /** @description Stream ingestion ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
        streamId: string;
        /** @description Last day, `yyyy-mm-dd` in UTC. */
        toDate: string;
        /** @description ID of the user, valid only in this session. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
        userId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Rate limit label whose quota is exhausted. Compare it case-insensitively.
         * @example Light
         */
        RateLimitCategory: string;
        /**
         * @description Quota for the window.
         * @example 30
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description `QPS` for a limit per second or minute, `Daily-limit` for the limit that resets at 00:00 UTC.
         * @example QPS
         */
        RateLimitType: string;
        /**
         * @description When to retry, as a UTC timestamp. As far as known, sent only for daily limits. Be prepared for a number of seconds, an HTTP date, or no header.
         * @example 2026-01-01T00:00:00Z
         */
        RetryAfter: string;
        /**
         * @description ID of this response, for Zoom support.
         * @example WEB_5f1752ba04e4ffeccde2f2a923c106f9
         */
        TrackingId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSessions: {
        parameters: {
            query: {
                /** @description Which sessions to search: `past` for ended sessions, `live` for live ones. */
                type?: components["parameters"]["pastOrLive"];
                /** @description First day, `yyyy-mm-dd` in UTC. At most one month before `to`, and within the last six months. */
                from: components["parameters"]["fromDate"];
                /** @description Last day, `yyyy-mm-dd` in UTC. */
                to: components["parameters"]["toDate"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description Return only sessions with this key, your own ID for the session. */
                session_key?: string;
                /** @description Return only sessions with this name. */
                session_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["NotVideoSdkAccount"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session and its dial-in numbers. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSession"];
                };
            };
            /** @description The session name is in use, or the request is invalid. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getSession: {
        parameters: {
            query?: {
                /** @description Which sessions to search. The default finds only live sessions. */
                type?: "past" | "live" | "scheduled";
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
            400: components["responses"]["NotVideoSdkAccount"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The session does not exist, or its ID is not encoded correctly. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The session has started, or the request is invalid. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    updateSessionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionStatusRequest"];
            };
        };
        responses: {
            /** @description It has ended. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidSessionId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionOrUserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    controlSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlSessionRequest"];
            };
        };
        responses: {
            /** @description Accepted; it happens soon after. */
            202: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The action is not permitted, not available, or failed. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The session does not exist or has ended. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    createSipUri: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateSipUriRequest"];
            };
        };
        responses: {
            /** @description The SIP URI. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipUri"];
                };
            };
            /** @description The URI could not be created. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account does not have the Conference Room Connector plan. */
            403: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listSessionUsers: {
        parameters: {
            query?: {
                /** @description Which sessions to search: `past` for ended sessions, `live` for live ones. */
                type?: components["parameters"]["pastOrLive"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionUserList"];
                };
            };
            400: components["responses"]["SessionTooOld"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The session does not exist, or it is still live and `type` is `past`. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listSessionUsersQos: {
        parameters: {
            query?: {
                /** @description Which sessions to search: `past` for ended sessions, `live` for live ones. */
                type?: components["parameters"]["pastOrLive"];
                /** @description Users per page, at most 10: each user includes all samples. */
                page_size?: components["parameters"]["pageSizeQos"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserQosList"];
                };
            };
            400: components["responses"]["SessionTooOld"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The session does not exist, or it is still live and `type` is `past`. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listSessionUsersSharing: {
        parameters: {
            query?: {
                /** @description Which sessions to search: `past` for ended sessions, `live` for live ones. */
                type?: components["parameters"]["pastOrLive"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSharingList"];
                };
            };
            400: components["responses"]["SessionTooOld"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionDetailsUnavailable"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getSessionUserQos: {
        parameters: {
            query?: {
                /** @description Which sessions to search: `past` for ended sessions, `live` for live ones. */
                type?: components["parameters"]["pastOrLive"];
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of the user, valid only in this session. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserQos"];
                };
            };
            400: components["responses"]["SessionTooOld"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionDetailsUnavailable"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listRecordings: {
        parameters: {
            query?: {
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description Whether to list the trash instead. Do not pass `from` and `to` with it. */
                trash?: boolean;
                /** @description Whether the trash lists whole sessions or single files. */
                trash_type?: "session_recordings" | "recording_file";
                /** @description First day, `yyyy-mm-dd` in UTC. At most one month before `to`. Defaults to today. */
                from?: string;
                /** @description Last day, `yyyy-mm-dd` in UTC. Defaults to the day after `from`. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recorded sessions. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The user does not exist in this account. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getSessionRecordings: {
        parameters: {
            query?: {
                /** @description Set to `download_access_token` to include that field in the response. */
                include_fields?: "download_access_token";
                /** @description Lifetime of the `download_access_token` in seconds, up to seven days. Only valid with `include_fields`. */
                ttl?: number;
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. If permission is missing, Zoom also returns this status, but with an error as the body. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRecordings"] | components["schemas"]["Error"];
                };
            };
            /** @description The user belongs to another account. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RecordingNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    deleteSessionRecordings: {
        parameters: {
            query?: {
                /** @description `trash` keeps the files recoverable for 30 days; `delete` removes them permanently. Zoom documents no default. */
                action?: "trash" | "delete";
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserNotInAccount"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RecordingNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    recoverSessionRecordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverRecordingRequest"];
            };
        };
        responses: {
            /** @description Not a success: if permission is missing, Zoom returns 200 with an error as the body. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description They are back. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserNotInAccount"];
            401: components["responses"]["Unauthorized"];
            /** @description The user does not exist, or there is nothing to recover. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    deleteRecordingFile: {
        parameters: {
            query?: {
                /** @description `trash` keeps the file recoverable for 30 days; `delete` removes it permanently. */
                action?: "trash" | "delete";
            };
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of the recording file, a UUID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                recordingId: components["parameters"]["recordingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The user belongs to another account, or the session is incomplete. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RecordingNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    recoverRecordingFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of the recording file, a UUID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                recordingId: components["parameters"]["recordingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverRecordingRequest"];
            };
        };
        responses: {
            /** @description It is back. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserNotInAccount"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RecordingNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getLivestream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Live stream of the session. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Livestream"];
                };
            };
            400: components["responses"]["InvalidSessionId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionOrUserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    updateLivestream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLivestreamRequest"];
            };
        };
        responses: {
            /** @description It is set. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidSessionId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionOrUserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    updateLivestreamStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLivestreamStatusRequest"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The account is not a Video SDK account, or the session is not live. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    updateRtmsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRtmsStatusRequest"];
            };
        };
        responses: {
            /** @description Accepted; it happens soon after. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The account is not a Video SDK account, or the app cannot perform the action now. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description RTMS is not available for the session. */
            403: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listSessionStreamIngestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All stream ingestions of the session. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionStreamIngestion"][];
                };
            };
            /** @description The account is not a Video SDK account, or the session ID is invalid. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listStreamIngestions: {
        parameters: {
            query?: {
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of stream ingestions. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamIngestionList"];
                };
            };
            /** @description The account is not a Video SDK account, or the list is unavailable. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    createStreamIngestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStreamIngestionRequest"];
            };
        };
        responses: {
            /** @description The stream ingestion, including its secret stream key. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamIngestion"];
                };
            };
            /** @description The account is at its limit or not a Video SDK account, or the creation failed. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getStreamIngestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stream ingestion ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                streamId: components["parameters"]["streamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream ingestion. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamIngestion"];
                };
            };
            400: components["responses"]["NotVideoSdkAccount"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StreamIngestionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    deleteStreamIngestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stream ingestion ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                streamId: components["parameters"]["streamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The stream ingestion is in use, the account is not a Video SDK account, or the deletion failed. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StreamIngestionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    updateStreamIngestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stream ingestion ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                streamId: components["parameters"]["streamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStreamIngestionRequest"];
            };
        };
        responses: {
            /** @description It is changed. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The account is not a Video SDK account, or the update failed. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StreamIngestionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    updateStorageSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStorageSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings are saved. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The location is already in use, or the request is invalid. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StorageUnavailable"];
            404: components["responses"]["StorageLocationNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listStorageLocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storage locations. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedStorageLocation"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StorageUnavailable"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    createStorageLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStorageLocationRequest"];
            };
        };
        responses: {
            /** @description The storage location. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageLocation"];
                };
            };
            /** @description Zoom cannot connect to the bucket, or the request is invalid. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account does not support BYOS. */
            403: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getStorageLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage location ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                storageLocationId: components["parameters"]["storageLocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storage location. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageLocationDetails"];
                };
            };
            400: components["responses"]["InvalidStorageLocationId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StorageUnavailable"];
            404: components["responses"]["StorageLocationNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    deleteStorageLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage location ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                storageLocationId: components["parameters"]["storageLocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidStorageLocationId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StorageUnavailable"];
            404: components["responses"]["StorageLocationNotFound"];
            /** @description The storage location is in use for recordings. */
            405: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    updateStorageLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage location ID. IDs must be percent-encoded twice in a URL path: once in this value, and once more when the URL is built. */
                storageLocationId: components["parameters"]["storageLocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStorageLocationRequest"];
            };
        };
        responses: {
            /** @description It is changed. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The region or bucket differs, or the request is invalid. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StorageUnavailable"];
            /** @description The storage location does not exist. Zoom documents the message without a code here. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getCloudRecordingReport: {
        parameters: {
            query: {
                /** @description First day, `yyyy-mm-dd` in UTC. At most 30 days before `to`, and within the last six months. */
                from: string;
                /** @description Last day, `yyyy-mm-dd` in UTC. */
                to: components["parameters"]["toDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudRecordingReport"];
                };
            };
            400: components["responses"]["ReportTooOld"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    getDailyReport: {
        parameters: {
            query?: {
                /** @description Year of the month. */
                year?: number;
                /** @description Month, from 1 to 12. */
                month?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyReport"];
                };
            };
            400: components["responses"]["ReportTooOld"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listOperationLogs: {
        parameters: {
            query: {
                /** @description First day, `yyyy-mm-dd` in UTC. At most one month before `to`, and within the last six months. */
                from: components["parameters"]["fromDate"];
                /** @description Last day, `yyyy-mm-dd` in UTC. */
                to: components["parameters"]["toDate"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description Return only entries in this category. */
                category_type?: "all" | "user" | "user_settings" | "account" | "billing" | "im" | "recording" | "phone_contacts" | "webinar" | "sub_account" | "role" | "zoom_rooms";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log entries. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationLogList"];
                };
            };
            400: components["responses"]["ReportTooOld"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listTelephoneUsage: {
        parameters: {
            query: {
                /** @description First day, `yyyy-mm-dd` in UTC. At most one month before `to`, and within the last six months. */
                from: components["parameters"]["fromDate"];
                /** @description Last day, `yyyy-mm-dd` in UTC. */
                to: components["parameters"]["toDate"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description `1`: toll-free call-in and call-out; `2`: toll; `3`: SIP connected audio. */
                type?: "1" | "2" | "3";
                /** @description Which timestamp of a call `from` and `to` apply to. */
                query_date_type?: "start_time" | "end_time" | "session_start_time" | "session_end_time";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneUsageList"];
                };
            };
            400: components["responses"]["ReportTooOld"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    listWebhookLogs: {
        parameters: {
            query?: {
                /** @description Start of the range, `yyyy-MM-ddTHH:mm:ssZ` in UTC, within the last seven days. */
                from?: string;
                /** @description End of the range, `yyyy-MM-ddTHH:mm:ssZ` in UTC, after `from`. */
                to?: string;
                /** @description Return only deliveries of this event. */
                event?: string;
                /** @description `1`: all deliveries; `2`: failed deliveries; `3`: successful deliveries. */
                type?: 1 | 2 | 3;
                /** @description `0`: only first attempts; `1` to `3`: only that retry. Defaults to all attempts. */
                retry_num?: number;
                /** @description Items per page. Zoom documents neither a default nor a limit. */
                page_size?: number;
                /** @description Token of the page to return, from the previous response. Valid for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookLogList"];
                };
            };
            /** @description The dates or `retry_num` are out of range. */
            400: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account has no Video SDK app. */
            404: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["UnexpectedError"];
        };
    };
    onSessionStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.started";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["SessionStartedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.ended";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["SessionEndedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserJoined: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_joined";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["UserJoinedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserLeft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_left";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["UserLeftPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionSharingStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.sharing_started";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["SharingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionSharingEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.sharing_ended";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["SharingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionAlert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.alert";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["SessionAlertPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionLiveStreamingStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.live_streaming_started";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["LiveStreamingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionLiveStreamingStopped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.live_streaming_stopped";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["LiveStreamingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionStreamIngestionConnected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.stream_ingestion_connected";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["StreamIngestionPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionStreamIngestionDisconnected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.stream_ingestion_disconnected";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["StreamIngestionPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionStreamIngestionStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.stream_ingestion_started";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["StreamIngestionPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionStreamIngestionStopped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.stream_ingestion_stopped";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["StreamIngestionPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionStreamIngestionUnbind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.stream_ingestion_unbind";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["StreamIngestionPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRtmsStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.rtms_started";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RtmsStartedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRtmsStopped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.rtms_stopped";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RtmsStoppedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRtmsInterrupted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.rtms_interrupted";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RtmsInterruptedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_started";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RecordingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingPaused: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_paused";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RecordingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingResumed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_resumed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RecordingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingStopped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_stopped";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RecordingPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_completed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    /** @description Bearer token for each `download_url`, valid for 24 hours. */
                    download_token: string;
                    payload: components["schemas"]["RecordingCompletedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingTranscriptCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_transcript_completed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    /** @description Bearer token for each `download_url`, valid for 24 hours. */
                    download_token: string;
                    payload: components["schemas"]["RecordingFilesPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingTranscriptFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_transcript_failed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["TranscriptFailedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingSummaryCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_summary_completed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    /** @description Bearer token for each `download_url`, valid for 24 hours. */
                    download_token: string;
                    payload: components["schemas"]["RecordingFilesPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingTrashed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_trashed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RecordingTrashPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_deleted";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RecordingTrashPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionRecordingRecovered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.recording_recovered";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RecordingTrashPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserPhoneCalloutRinging: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_phone_callout_ringing";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["PhoneCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserPhoneCalloutAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_phone_callout_accepted";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["PhoneCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserPhoneCalloutMissed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_phone_callout_missed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["PhoneCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserPhoneCalloutRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_phone_callout_rejected";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["PhoneCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserPhoneCalloutCanceled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_phone_callout_canceled";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["PhoneCalloutCanceledPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserRoomSystemCalloutRinging: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_room_system_callout_ringing";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RoomSystemCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserRoomSystemCalloutAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_room_system_callout_accepted";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RoomSystemCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserRoomSystemCalloutMissed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_room_system_callout_missed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RoomSystemCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserRoomSystemCalloutRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_room_system_callout_rejected";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RoomSystemCalloutPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserRoomSystemCalloutFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_room_system_callout_failed";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["RoomSystemCalloutFailedPayload"];
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onEndpointUrlValidation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "endpoint.url_validation";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    payload: components["schemas"]["UrlValidationPayload"];
                };
            };
        };
        responses: {
            /** @description Proof that the endpoint knows the token, within 3 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlValidationAnswer"];
                };
            };
        };
    };
    onSessionDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.deleted";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    /** @description Not described by Zoom. */
                    payload: Record<string, unknown>;
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    onSessionUserQosSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    event: "session.user_qos_summary";
                    /**
                     * Format: int64
                     * @description Time of the event, in milliseconds since 1970.
                     */
                    event_ts: number;
                    /** @description Not described by Zoom. */
                    payload: Record<string, unknown>;
                };
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
}
/** Operation → status → names of the examples of its answers. */
export interface Examples {
    listSessions: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-200";
        401: "error-124";
        403: "forbidden";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    createSession: {
        201: "created";
        400: "validation-failed" | "error-3000";
        401: "error-124";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getSession: {
        200: "past" | "scheduled";
        400: "validation-failed" | "error-200";
        401: "error-124";
        403: "forbidden";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    deleteSession: {
        204: never;
        400: "validation-failed" | "error-3000";
        401: "error-124";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    updateSessionStatus: {
        204: never;
        400: "validation-failed" | "error-200" | "error-300" | "error-300-invalid";
        401: "error-124";
        404: "error-3001" | "error-1001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    controlSession: {
        202: never;
        400: "validation-failed" | "error-300" | "error-300-not-available" | "error-200" | "error-34005" | "error-34007" | "error-34008" | "error-34009" | "error-34010" | "error-34000";
        401: "error-124";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    createSipUri: {
        201: "uri";
        400: "validation-failed" | "error-2307";
        401: "error-124";
        403: "error-2311";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listSessionUsers: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-200" | "error-12702";
        401: "error-124";
        403: "forbidden";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listSessionUsersQos: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-200" | "error-12702";
        401: "error-124";
        403: "forbidden";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listSessionUsersSharing: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-200" | "error-12702";
        401: "error-124";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getSessionUserQos: {
        200: "user";
        400: "validation-failed" | "error-200" | "error-12702";
        401: "error-124";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listRecordings: {
        200: "last-page" | "first-page" | "trash";
        400: "validation-failed";
        401: "error-124";
        404: "error-1001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getSessionRecordings: {
        200: "recordings" | "error-200";
        400: "validation-failed" | "error-1010";
        401: "error-124";
        404: "error-3301";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    deleteSessionRecordings: {
        204: never;
        400: "validation-failed" | "error-1010";
        401: "error-124";
        404: "error-3301";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    recoverSessionRecordings: {
        200: "error-200";
        204: never;
        400: "validation-failed" | "error-1010";
        401: "error-124";
        404: "error-1001" | "error-3301";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    deleteRecordingFile: {
        204: never;
        400: "validation-failed" | "error-1010" | "error-3303";
        401: "error-124";
        404: "error-3301";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    recoverRecordingFile: {
        204: never;
        400: "validation-failed" | "error-1010";
        401: "error-124";
        404: "error-3301";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getLivestream: {
        200: "livestream";
        400: "validation-failed" | "error-200" | "error-300" | "error-300-invalid";
        401: "error-124";
        404: "error-3001" | "error-1001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    updateLivestream: {
        204: never;
        400: "validation-failed" | "error-200" | "error-300" | "error-300-invalid";
        401: "error-124";
        404: "error-3001" | "error-1001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    updateLivestreamStatus: {
        204: never;
        400: "validation-failed" | "error-200" | "error-300" | "error-4927";
        401: "error-124";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    updateRtmsStatus: {
        204: never;
        400: "validation-failed" | "error-200" | "error-300" | "error-2310" | "error-13277";
        401: "error-124";
        403: "error-13273";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listSessionStreamIngestions: {
        200: "connected";
        400: "validation-failed" | "error-200" | "error-300";
        401: "error-124";
        404: "error-3001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listStreamIngestions: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-200" | "error-34014";
        401: "error-124";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    createStreamIngestion: {
        201: "created";
        400: "validation-failed" | "error-34016" | "error-200" | "error-34011";
        401: "error-124";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getStreamIngestion: {
        200: "stream";
        400: "validation-failed" | "error-200";
        401: "error-124";
        404: "error-34001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    updateStreamIngestion: {
        204: never;
        400: "validation-failed" | "error-200" | "error-34013";
        401: "error-124";
        404: "error-34001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    deleteStreamIngestion: {
        204: never;
        400: "validation-failed" | "error-200" | "error-34015" | "error-34012";
        401: "error-124";
        404: "error-34001";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    updateStorageSettings: {
        204: never;
        400: "validation-failed" | "error-400";
        401: "error-124";
        403: "error-3335" | "error-3336";
        404: "error-3310";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listStorageLocations: {
        200: "locations";
        401: "error-124";
        403: "error-3335" | "error-3336";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    createStorageLocation: {
        201: "created";
        400: "validation-failed" | "error-3313";
        401: "error-124";
        403: "error-3335";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getStorageLocation: {
        200: "location";
        400: "validation-failed" | "error-400";
        401: "error-124";
        403: "error-3335" | "error-3336";
        404: "error-3310";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    updateStorageLocation: {
        204: never;
        400: "validation-failed" | "error-400";
        401: "error-124";
        403: "error-3335" | "error-3336";
        404: "error-3310";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    deleteStorageLocation: {
        204: never;
        400: "validation-failed" | "error-400";
        401: "error-124";
        403: "error-3335" | "error-3336";
        404: "error-3310";
        405: "error-3312";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getCloudRecordingReport: {
        200: "report";
        400: "validation-failed" | "error-300" | "error-200";
        401: "error-124";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    getDailyReport: {
        200: "report";
        400: "validation-failed" | "error-300" | "error-200";
        401: "error-124";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listOperationLogs: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-300" | "error-200";
        401: "error-124";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listTelephoneUsage: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-300" | "error-200";
        401: "error-124";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
    listWebhookLogs: {
        200: "last-page" | "first-page";
        400: "validation-failed" | "error-1501" | "error-1502" | "error-1503" | "error-1504" | "error-1506";
        401: "error-124";
        404: "error-1401";
        429: "error-429" | "error-429-daily";
        500: "unexpected";
        502: "unexpected";
        503: "unexpected";
        504: "unexpected";
    };
}
