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
         * @description Sessions of up to one month within the last six, live or past, and which features they used. Paid accounts with the dashboard only.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Create a session
         * @description Creates a session ahead of time, to learn how to dial in by telephone or SIP. Not needed otherwise: a session starts when its first user joins. Shows up in lists and reports once it is live or over.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * Get session details
         * @description One scheduled, live or past session, and which features it used.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Deletes a session that was created and has not started.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update session status
         * @description Ends a live session for all its users.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
         * @description Steers a live session: recording, calling out, stream ingestion, moderation. Recording is the one in the cloud and has to be enabled; calling a room system needs the Conference Room Connector plan.
         */
        patch: operations["controlSession"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/sip_dialing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a session SIP URI with passcode
         * @description Makes a URI with which a SIP device joins a live session. It works for two hours, then ask for another. Needs the Conference Room Connector plan.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session users
         * @description Who is in a live session, or was in a past one of the last year.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session users QoS
         * @description Users of a live or past session with the quality that each one sent and received.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * Get sharing/recording details
         * @description What each user of a live or past session shared and recorded, and when.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
                /** @description The user's ID within the session, percent-encoded once before the URL is built. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Get session user QoS
         * @description One user of a live or past session with the quality sent and received.
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
         * @description Recorded sessions of the account with their files, up to one month at a time, or its trash.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session's recordings
         * @description All files of one session, with the URLs to download them.
         */
        get: operations["getSessionRecordings"];
        put?: never;
        post?: never;
        /**
         * Delete session's recordings
         * @description Moves all files of a session to the trash, or deletes them for good.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Recover session's recordings
         * @description Brings all files of a session back from the trash, within 30 days after they went there.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of one recording file, a UUID; encoded like every id in a path. */
                recordingId: components["parameters"]["recordingId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete session's recording file
         * @description Moves one file to the trash, or deletes it for good. The account must let hosts delete recordings.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of one recording file, a UUID; encoded like every id in a path. */
                recordingId: components["parameters"]["recordingId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Recover a single recording
         * @description Brings one file back from the trash, within 30 days after it went there.
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
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * Get session live stream details
         * @description Where a session is streamed to, the secret stream key included.
         */
        get: operations["getLivestream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a session live stream
         * @description Sets where a session is streamed to.
         */
        patch: operations["updateLivestream"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/livestream/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
         * @description Starts or stops the live stream of a running session, or changes its look.
         */
        patch: operations["updateLivestreamStatus"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/rtms_app/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
         * @description Starts, stops, pauses or resumes the RTMS app of a running session. Zoom's support turns RTMS on.
         */
        patch: operations["updateRtmsStatus"];
        trace?: never;
    };
    "/videosdk/sessions/{sessionId}/stream_ingestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * List session streaming ingestions
         * @description Stream ingestions bound to a live session, and whether each is connected and shown.
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
         * @description The stream ingestions of the account.
         */
        get: operations["listStreamIngestions"];
        put?: never;
        /**
         * Create a stream ingestion
         * @description Creates a way in for an RTMP stream from outside; then bind it to a live session with session control. An account holds up to 20.
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
                /** @description Stream ingestion ID, percent-encoded once before the URL is built (twice in all). */
                streamId: components["parameters"]["streamId"];
            };
            cookie?: never;
        };
        /**
         * Get a stream ingestion
         * @description One stream ingestion, its secret key included.
         */
        get: operations["getStreamIngestion"];
        put?: never;
        post?: never;
        /**
         * Delete a stream ingestion
         * @description Deletes a stream ingestion that no session uses.
         */
        delete: operations["deleteStreamIngestion"];
        options?: never;
        head?: never;
        /**
         * Update a stream ingestion
         * @description Changes name or description of a stream ingestion.
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
         * @description Turns BYOS on or off. Off means that recordings go to Zoom's own storage, which it charges for, and that **all storage locations are deleted**.
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
         * @description All storage locations; access keys are left out.
         */
        get: operations["listStorageLocations"];
        put?: never;
        /**
         * Add storage location
         * @description Adds a bucket; Zoom tries to reach it first.
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
                /** @description Storage location ID; encoded like every id in a path. */
                storageLocationId: components["parameters"]["storageLocationId"];
            };
            cookie?: never;
        };
        /**
         * Storage location detail
         * @description One storage location and the result of its check; the access key is left out.
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
         * @description Changes name or access key of a storage location. Region and bucket have to stay.
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
         * @description Storage in use for cloud recordings, for up to 30 days within the last six months. All days in one answer.
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
         * @description Sessions, users and minutes of each day of a month within the last six. All days in one answer.
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
         * @description What admins and users changed in the account, up to one month at a time within the last six.
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
         * @description Calls into and out of sessions with their cost, up to one month at a time within the last six.
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
         * @description Deliveries of webhook events to your endpoints, up to seven days at a time within the last seven days.
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
         * @description A session went live.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A session is over.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A user came into a session.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A user began to share the screen.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A user stopped sharing the screen.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description Something troubles a session.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A session is streamed to a service outside.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A session is no longer streamed to a service outside.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The sending software is connected.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The sending software is no longer connected.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The stream from outside is shown in the session.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The stream from outside is no longer shown in the session.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The stream ingestion is no longer bound to the session.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A session is recorded in the cloud.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The recording of a session is paused.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The recording of a session goes on.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The recording of a session is over; its files are not ready yet.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The files of a recording can be downloaded.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
                         */
                        event_ts: number;
                        /** @description Bearer token for the `download_url`s; holds for 24 hours. */
                        download_token: string;
                        payload: components["schemas"]["RecordingCompletedPayload"];
                    };
                };
            };
            responses: {
                200: components["responses"]["WebhookReceived"];
            };
        };
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
         * @description The transcript of a recording can be downloaded.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
                         */
                        event_ts: number;
                        /** @description Bearer token for the `download_url`s; holds for 24 hours. */
                        download_token: string;
                        payload: components["schemas"]["RecordingFilesPayload"];
                    };
                };
            };
            responses: {
                200: components["responses"]["WebhookReceived"];
            };
        };
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
         * @description The transcript of a recording could not be made.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The summary of a recording can be downloaded.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
                         */
                        event_ts: number;
                        /** @description Bearer token for the `download_url`s; holds for 24 hours. */
                        download_token: string;
                        payload: components["schemas"]["RecordingFilesPayload"];
                    };
                };
            };
            responses: {
                200: components["responses"]["WebhookReceived"];
            };
        };
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
         * @description A recording went to the trash.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A recording was deleted for good.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description A recording came back from the trash.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The invited phone rings.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The invited phone took the call.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description Nobody took the call at the invited phone.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The invited phone turned the call down.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The inviter took the call back.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The invited room system rings.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The invited room system took the call.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description Nobody took the call at the invited room system.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The invited room system turned the call down.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description The call to the room system could not be made.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
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
         * @description Zoom asks whether the endpoint knows the secret token: when the URL is set, and every 72 hours. After six failures in a row it stops sending events.
         */
        post: {
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
                         * @description When it happened, in milliseconds since 1970.
                         */
                        event_ts: number;
                        payload: components["schemas"]["UrlValidationPayload"];
                    };
                };
            };
            responses: {
                /** @description The proof, within 3 s. */
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A phone call through which a user participates. */
        AudioCall: {
            /**
             * @description Number of the caller.
             * @example 4131
             */
            call_number?: string;
            /**
             * @description Kind of call, such as `call-in`.
             * @example call-in
             */
            call_type?: string;
            /**
             * @description Number that was dialed.
             * @example 18773690926
             */
            zoom_number?: string;
        };
        /** @description Audio in one direction. Values carry their unit. */
        AudioQos: {
            /**
             * @description Bit rate.
             * @example 23 kbps
             */
            bitrate?: string;
            /**
             * @description Delay.
             * @example 126 ms
             */
            latency?: string;
            /**
             * @description Variation of the delay.
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
         * @description `cloud` records from the start, `none` does not.
         * @default none
         */
        AutoRecording: "cloud" | "none" | (string & {});
        /** @description An AWS access key with its secret. */
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
        /** @description Storage of cloud recordings, day by day. */
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
            /** @description One entry a day. */
            cloud_recording_storage?: components["schemas"]["CloudRecordingUsage"][];
        };
        /** @description Storage on one day; amounts carry their unit. */
        CloudRecordingUsage: {
            /**
             * Format: date
             * @description The day.
             * @example 2021-12-01
             */
            date?: string;
            /**
             * @description In use.
             * @example 29 MB
             */
            usage?: string;
            /**
             * @description Paid for.
             * @example 1 GB
             */
            plan_usage?: string;
            /**
             * @description Free of charge.
             * @example 1 GB
             */
            free_usage?: string;
        };
        /** @description What the method works on; each method reads only its own fields. */
        ControlSessionParams: {
            /**
             * @description For `user.invite.callout`, name to show in the session.
             * @example Jill Chill
             */
            invitee_name?: string;
            /**
             * @description For `user.invite.callout`, number with country and area code. An extension follows after a hyphen, as in `15555550100-156`.
             * @example 15555550100
             */
            phone_number?: string;
            invite_options?: components["schemas"]["InviteOptions"];
            /**
             * @description For `user.invite.room_system_callout`, protocol of the call.
             * @example h323
             * @enum {string}
             */
            call_type?: "h323" | "sip";
            /**
             * @description For `user.invite.room_system_callout`, address of the room system.
             * @example 10.100.111.237
             */
            device_ip?: string;
            h323_headers?: components["schemas"]["H323Headers"];
            sip_headers?: components["schemas"]["SipHeaders"];
            /**
             * @description For `audio.*`, `video.*`, `share.*` and `user.remove`, the user's `participant_uuid`, which holds for this session only.
             * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
             */
            participant_uuid?: string;
            /**
             * @description For `stream_ingestion.*`, the ingestion's `stream_id`.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_ingestion_stream_id?: string;
        };
        /** @description Body of `controlSession`. */
        ControlSessionRequest: {
            /**
             * @description What to do. `recording.*`: cloud recording. `user.invite.callout`: call a telephone (needs the Audio Conferencing plan). `user.invite.room_system_callout`: call a room system. `stream_ingestion.*`: bind an incoming stream to the session, release it, send it in, stop sending. `audio.*`, `video.*`, `share.*`: turn off a user's microphone, camera or share and bar it (`block`), or lift the bar (`unblock`). `user.remove`: put a user out. Zoom's support turns on the moderation methods from `audio.block` to `user.remove`.
             * @example recording.start
             * @enum {string}
             */
            method?: "recording.start" | "recording.stop" | "recording.pause" | "recording.resume" | "user.invite.callout" | "user.invite.room_system_callout" | "stream_ingestion.bind" | "stream_ingestion.unbind" | "stream_ingestion.send" | "stream_ingestion.stop" | "audio.block" | "audio.unblock" | "video.block" | "video.unblock" | "share.block" | "share.unblock" | "user.remove";
            params?: components["schemas"]["ControlSessionParams"];
        };
        /** @description Load of the machine as its system rates it. */
        CpuPressure: {
            system_min_cpu_pressure_level?: components["schemas"]["CpuPressureLevel"];
            system_avg_cpu_pressure_level?: components["schemas"]["CpuPressureLevel"];
            system_max_cpu_pressure_level?: components["schemas"]["CpuPressureLevel"];
        };
        /**
         * @description Load of the machine, from `normal` to `critical`.
         * @example normal
         */
        CpuPressureLevel: "normal" | "fair" | "serious" | "critical" | (string & {});
        /** @description Use of the processor, in percent. */
        CpuUsage: {
            /**
             * @description By the SDK, lowest.
             * @example 8%
             */
            zoom_min_cpu_usage?: string;
            /**
             * @description By the SDK, average.
             * @example 12%
             */
            zoom_avg_cpu_usage?: string;
            /**
             * @description By the SDK, highest.
             * @example 18%
             */
            zoom_max_cpu_usage?: string;
            /**
             * @description By the whole machine, highest.
             * @example 40%
             */
            system_max_cpu_usage?: string;
        };
        /** @description Body of `createSession`. */
        CreateSessionRequest: {
            /**
             * @description Name of the session, the one its users will join with. Not taken by another session.
             * @example My session
             */
            session_name: string;
            /**
             * @description Password that users will join with. The SDKs accept up to 10 printable ASCII characters.
             * @example 123456
             */
            session_password?: string;
            settings?: components["schemas"]["CreateSessionSettings"];
        };
        /** @description Settings of a session to create. */
        CreateSessionSettings: {
            /**
             * @description `cloud` records from the start, `none` does not.
             * @default none
             * @example cloud
             * @enum {string}
             */
            auto_recording?: "cloud" | "none";
        };
        /** @description Body of `createSipUri`. */
        CreateSipUriRequest: {
            /**
             * @description Passcode to put into the URI. Zoom does not check it.
             * @example 123456
             */
            passcode?: string;
        };
        /** @description Body of `createStorageLocation`. */
        CreateStorageLocationRequest: {
            /**
             * @description Name of your choice.
             * @example 0827aksk
             */
            name: string;
            /**
             * @description Kind of storage.
             * @example aws_s3
             * @enum {string}
             */
            provider: "aws_s3";
            s3: components["schemas"]["S3BucketWithKey"];
        };
        /** @description Body of `createStreamIngestion`. */
        CreateStreamIngestionRequest: {
            /**
             * @description Name.
             * @example stream ingestion1
             */
            stream_name: string;
            /**
             * @description Description.
             * @example stream ingestion1
             */
            stream_description?: string;
        };
        /** @description A session that was just created, and how to dial in. */
        CreatedSession: {
            /**
             * @description ID of the session. Pass it on to this client as it is.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            session_id?: string;
            /**
             * Format: int64
             * @description Number of the session, within 2^53.
             * @example 97763643886
             */
            session_number?: number;
            /**
             * @description The name users join with.
             * @example My session
             */
            session_name: string;
            /**
             * @description The password that was set.
             * @example 123456
             */
            session_password?: string;
            /**
             * @description Digits made by Zoom, for joining by telephone or from a room system.
             * @example 123456
             */
            passcode?: string;
            /**
             * Format: date-time
             * @description When the session was created.
             * @example 2022-03-25T07:29:29Z
             */
            created_at?: string;
            settings?: components["schemas"]["SessionSettings"];
        };
        /** @description Use of the account in one month, day by day. */
        DailyReport: {
            /**
             * @description Year covered.
             * @example 2021
             */
            year?: number;
            /**
             * @description Month covered, from 1.
             * @example 12
             */
            month?: number;
            /** @description One entry a day. */
            dates?: components["schemas"]["DailyUsage"][];
        };
        /** @description Sessions, users and minutes of one day. */
        DailyUsage: {
            /**
             * Format: date
             * @description The day.
             * @example 2021-12-01
             */
            date?: string;
            /**
             * @description Sessions held.
             * @example 20
             */
            sessions?: number;
            /**
             * @description Users who took part.
             * @example 80
             */
            users?: number;
            /**
             * @description Minutes in sessions.
             * @example 380
             */
            session_minutes?: number;
        };
        /**
         * @description How the user joined: `Phone` is PSTN, `H.323/SIP` a room system, the others an app on that platform. Empty for users from outside.
         * @example Windows
         */
        Device: "Phone" | "H.323/SIP" | "Windows" | "Mac" | "iOS" | "Android" | "" | (string & {});
        /** @description A phone number for dialing in. */
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
             * @description Number with country code.
             * @example +1 1000200200
             */
            number?: string;
            /**
             * @description What a call costs the caller.
             * @example toll
             */
            type?: "toll" | "tollfree" | "premium" | (string & {});
        };
        /** @description What went wrong. Only the operation, the HTTP status and `code` together tell the meaning: the same code stands for different things in different operations. */
        Error: {
            /**
             * @description Application code; only now and then equal to the HTTP status.
             * @example 3001
             */
            code: number;
            /**
             * @description Meaning in English, sometimes with an id in it.
             * @example Session does not exist.
             */
            message: string;
            /** @description The fields at fault, present when validation failed (code 300). */
            errors?: components["schemas"]["ErrorField"][];
        };
        /** @description An invalid field and what is wrong with it. */
        ErrorField: {
            /**
             * @description Dotted path of the field.
             * @example settings.auto_recording
             */
            field: string;
            /**
             * @description What is wrong with it.
             * @example Invalid field.
             */
            message: string;
        };
        /** @description For a `call_type` of `h323`, names that replace the usual ones. */
        H323Headers: {
            /**
             * @description Caller, as the room system shows it.
             * @example display name
             */
            from_display_name?: string;
            /**
             * @description Called party, as the session shows it.
             * @example display name
             */
            to_display_name?: string;
        };
        /** @description For `user.invite.callout`, what the called person meets first. */
        InviteOptions: {
            /**
             * @description Hear a greeting first.
             * @default true
             * @example true
             */
            require_greeting?: boolean;
            /**
             * @description Press 1 to get in.
             * @default true
             * @example true
             */
            require_pressing_one?: boolean;
        };
        /** @description A bucket as the list shows it. */
        ListedStorageLocation: {
            /**
             * @description ID of the location.
             * @example 7kdwg5y0Ra6B2vWdtXUJOQ
             */
            id: string;
            /**
             * @description Name you gave it.
             * @example newpbx123
             */
            name: string;
            provider: components["schemas"]["StorageProvider"];
            s3: components["schemas"]["S3Bucket"];
            /**
             * @description Recordings go here.
             * @example true
             */
            selected?: boolean;
        };
        /** @description `payload` of `session.live_streaming_started` and `_stopped`. */
        LiveStreamingPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with its live stream. */
            object: {
                /**
                 * @deprecated
                 * @description Same as `session_id`.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                id: string;
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key?: string;
                /**
                 * Format: date-time
                 * @description Start of the session.
                 * @example 2026-11-22T09:00:00Z
                 */
                start_time: string;
                /** @description The live stream. */
                live_streaming: {
                    /**
                     * @description Service that the session is streamed to.
                     * @example YouTube
                     */
                    service: "Facebook" | "Workplace_by_Facebook" | "YouTube" | "Custom_Live_Streaming_Service" | (string & {});
                    /** @description Where the session is streamed to. */
                    custom_live_streaming_settings: {
                        /**
                         * @description URL that the stream is sent to.
                         * @example https://example.com/livestream
                         */
                        stream_url: string;
                        /**
                         * @description Secret key of the stream.
                         * @example ABCDEFG12345HIJ6789
                         */
                        stream_key: string;
                        /**
                         * @description Page on which viewers watch.
                         * @example https://example.com/livestream/123
                         */
                        page_url: string;
                        /**
                         * @description Height of the picture.
                         * @example 720p
                         */
                        resolution?: string;
                    };
                    /**
                     * Format: date-time
                     * @description When streaming started or stopped.
                     * @example 2026-11-22T09:15:00Z
                     */
                    date_time: string;
                };
            };
        };
        /** @description Where a session is streamed to. */
        Livestream: {
            /**
             * Format: uri
             * @description URL that the stream is sent to.
             * @example https://example.com/livestream
             */
            stream_url?: string;
            /**
             * @description Secret key of the stream.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key?: string;
            /**
             * Format: uri
             * @description Page on which viewers watch.
             * @example https://example.com/livestream/123
             */
            page_url?: string;
            /**
             * @description Height of the picture: `720p` or `1080p`.
             * @example 720p
             */
            resolution?: string;
        };
        /** @description How viewers see the session; `start` reads all of it, `mode` the layout and the captions. */
        LivestreamSettings: {
            /**
             * @description Show who is speaking.
             * @example true
             */
            active_speaker_name?: boolean;
            /**
             * @description Title of the stream.
             * @example Jill Chill
             */
            display_name?: string;
            /**
             * @description Arrangement of the users.
             * @default speaker_view
             * @example speaker_view
             * @enum {string}
             */
            layout?: "gallery_view" | "speaker_view";
            /**
             * @description Captions in the picture, beside it, or none.
             * @default burnt-in
             * @example burnt-in
             * @enum {string}
             */
            close_caption?: "burnt-in" | "embedded" | "off";
        };
        /**
         * @description `PPP` is point-to-point, `Cellular` 3G to 5G; web browsers often show as `Others`.
         * @example Wifi
         */
        NetworkType: "Wired" | "Wifi" | "PPP" | "Cellular" | "Others" | (string & {});
        /**
         * @description Token of the next page, valid for 15 minutes. Empty or absent on the last page.
         * @example suQA5LvDBnH5No5OYD7mqpJuFzJqUOHK8U2
         */
        NextPageToken: string;
        /** @description One change that an admin or a user made in the account. */
        OperationLog: {
            /**
             * Format: date-time
             * @description When it was done.
             * @example 2019-08-20T19:09:01Z
             */
            time?: string;
            /**
             * @description Who did it.
             * @example someuser@sfksfhksdfsf.com
             */
            operator?: string;
            /**
             * @description What kind of thing it was done to.
             * @example User
             */
            category_type?: string;
            /**
             * @description What was done.
             * @example update
             */
            action?: string;
            /**
             * @description The particulars.
             * @example Activate User sjkfhdsf@jdfgkhgd.com
             */
            operation_detail?: string;
        };
        /** @description One page of the audit log. */
        OperationLogList: {
            /**
             * @description Items asked for.
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
            /** @description The entries of this page. */
            operation_logs?: components["schemas"]["OperationLog"][];
        };
        /** @description An audio file of one user. */
        ParticipantAudioFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description Where the file is; answers with redirects. Send the API token, or the `download_access_token`, as bearer token.
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
             * @description When recording began.
             * @example 2021-12-07T05:42:13Z
             */
            recording_start?: string;
            /**
             * Format: date-time
             * @description When recording ended.
             * @example 2021-12-07T05:42:28Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description Extension of the name.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description The user's ID within this session only.
             * @example abcd1234
             */
            user_id?: string;
            /**
             * @description Your own ID of the user, at most 36 characters.
             * @example efgh5678
             */
            user_key?: string;
        };
        /** @description A video file of one user. */
        ParticipantVideoFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description Where the file is; answers with redirects. Send the API token, or the `download_access_token`, as bearer token.
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
             * @description When recording began.
             * @example 2021-12-07T05:42:13Z
             */
            recording_start?: string;
            /**
             * Format: date-time
             * @description When recording ended.
             * @example 2021-12-07T05:42:28Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description Extension of the name.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description The user's ID within this session only.
             * @example abcd1234
             */
            user_id?: string;
            /**
             * @description Your own ID of the user, at most 36 characters.
             * @example efgh5678
             */
            user_key?: string;
            /**
             * @description The user's camera or the user's screen.
             * @example individual_shared_screen
             */
            recording_type?: "individual_user" | "individual_shared_screen" | (string & {});
        };
        /** @description `payload` of `session.user_phone_callout_canceled`. */
        PhoneCalloutCanceledPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            /** @description The session, with the call. */
            object: {
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key: string;
                /**
                 * @description Your own ID of the inviter.
                 * @example myUserKey
                 */
                user_key: string;
                /** @description Who is called. */
                participant: {
                    /**
                     * @description Name shown in the session.
                     * @example Łukasz Żak
                     */
                    invitee_name: string;
                    /**
                     * Format: int64
                     * @description Number that is called.
                     * @example 15555550100
                     */
                    phone_number: number;
                    /**
                     * Format: int64
                     * @description Number that the call comes from.
                     * @example 13167900000
                     */
                    from_number: number;
                };
            };
        };
        /** @description `payload` of `session.user_phone_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
        PhoneCalloutPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            /** @description The session, with the call. */
            object: {
                /**
                 * Format: int64
                 * @deprecated
                 * @description Number of the session.
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
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key: string;
                /**
                 * @description Your own ID of the inviter.
                 * @example myUserKey
                 */
                user_key: string;
                /** @description Who is called. */
                participant: {
                    /**
                     * @description Name shown in the session.
                     * @example Łukasz Żak
                     */
                    invitee_name: string;
                    /**
                     * Format: int64
                     * @description Number that is called.
                     * @example 15555550100
                     */
                    phone_number: number;
                    /**
                     * Format: int64
                     * @description Number that the call comes from.
                     * @example 13167900000
                     */
                    from_number: number;
                };
                /**
                 * @description User ID of the host.
                 * @example ICuPoX4ERtikRcKqkVxunQ
                 */
                host_id: string;
            };
        };
        /** @description One measurement. `input` is what the user sent, `output` what the user received, `as` is screen share (application share); `rwg` is the gateway for web clients. */
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
         * @description `good`: next to flawless; `fair`: small disturbances; `poor`: frequent ones; `bad`: hardly usable.
         * @example good
         */
        Quality: "good" | "fair" | "poor" | "bad" | (string & {});
        /** @description A session with its recordings, as the list shows it. */
        RecordedSession: {
            /**
             * @description ID of this instance of the session. Pass it on to this client as it is.
             * @example JZiFOknTQ4yH/tJgaUTlkg==
             */
            session_id?: string;
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
             * @description Length of the session; Zoom states no unit.
             * @example 2
             */
            duration?: number;
            /**
             * Format: int64
             * @description Bytes of all files together.
             * @example 444601
             */
            total_size?: number;
            /**
             * @description Number of files in this answer.
             * @example 4
             */
            recording_count?: number;
            /**
             * @description Your own ID of the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /** @description Files of the session as a whole. */
            recording_files?: components["schemas"]["RecordingFile"][];
            /** @description Video files of single users; only where separate recording of users is on. */
            participant_video_files?: components["schemas"]["ParticipantVideoFile"][];
        };
        /** @description `payload` of `session.recording_completed`. */
        RecordingCompletedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with its files. */
            object: {
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is. One of Zoom's own examples has a number here, which no session ID is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
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
                 * @description Time zone.
                 * @example Europe/Berlin
                 */
                timezone: string;
                /** @description Files of the session as a whole. */
                recording_files: components["schemas"]["WebhookRecordingFile"][];
                /** @description Audio files of single users; only where separate recording of users is on. */
                participant_audio_files?: components["schemas"]["WebhookParticipantFile"][];
                /** @description Video files of single users; only where separate recording of users is on. */
                participant_video_files?: components["schemas"]["WebhookParticipantFile"][];
            };
        };
        /** @description A file of the whole session. `TIMELINE` and `CC` files may lack `id`, `status`, `file_size`, `recording_type`. */
        RecordingFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description Where the file is; answers with redirects. Send the API token, or the `download_access_token`, as bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            /**
             * @description When recording began.
             * @example 2022-03-11T12:34:39Z
             */
            recording_start?: string;
            /**
             * @description When recording ended.
             * @example 2022-03-11T12:34:42Z
             */
            recording_end?: string;
            /**
             * @description `s3://` path in your own storage (BYOS).
             * @example s3://cmrpbx/cmr/replay/2024/05/01/77431195-02EC-4B4C-8218-17E716123FCD/cmr_byos/GMT20210906-041233_Recording.m4a
             */
            external_storage_url?: string;
            /**
             * @description When it went to the trash; present when the trash was asked for.
             * @example 2022-03-28T07:22:22Z
             */
            deleted_time?: string;
            recording_type?: components["schemas"]["RecordingType"];
            /**
             * @description Extension for the name of the file.
             * @example MP4
             */
            file_extension?: string;
        };
        /**
         * @description Format of the file. `MP4` video; `M4A` audio; `TIMELINE` timestamps as JSON (a setting of the account); `TRANSCRIPT` and `CC` (captions) as VTT; `CHAT` text; `CSV` poll results; `SUMMARY` JSON.
         * @example MP4
         */
        RecordingFileType: "MP4" | "M4A" | "TIMELINE" | "TRANSCRIPT" | "CHAT" | "CC" | "CSV" | "SUMMARY" | "TB" | "CHAT_MESSAGE" | (string & {});
        /** @description `payload` of `session.recording_transcript_completed` and `session.recording_summary_completed`. */
        RecordingFilesPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with the new files. */
            object: {
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is. One of Zoom's own examples has a number here, which no session ID is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
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
                 * @description Time zone.
                 * @example Europe/Berlin
                 */
                timezone: string;
                /** @description Files of the session as a whole. */
                recording_files: components["schemas"]["WebhookRecordingFile"][];
            };
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
             * @description Items asked for.
             * @example 30
             */
            page_size?: number;
            /**
             * @description Sessions on all pages together.
             * @example 100
             */
            total_records?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description The sessions of this page. */
            sessions?: components["schemas"]["RecordedSession"][];
        };
        /** @description `payload` of `session.recording_started`, `_paused`, `_resumed` and `_stopped`. */
        RecordingPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with its recording. */
            object: {
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is. One of Zoom's own examples has a number here, which no session ID is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
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
                 * @description Time zone.
                 * @example Europe/Berlin
                 */
                timezone: string;
                /** @description The recording so far. */
                recording_file: {
                    /**
                     * @description When it began.
                     * @example 2026-11-22T09:01:00Z
                     */
                    recording_start?: string;
                    /**
                     * @description When it was paused or stopped.
                     * @example 2026-11-22T09:29:00Z
                     */
                    recording_end?: string;
                };
            };
        };
        /** @description `payload` of `session.recording_trashed`, `_deleted` and `_recovered`. */
        RecordingTrashPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /**
             * @description Email address of who did it.
             * @example admin@example.com
             */
            operator: string;
            /**
             * @description User ID of who did it.
             * @example z8yCxjabcdEFGHfp8uQ
             */
            operator_id: string;
            /** @description The session. */
            object: {
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is. One of Zoom's own examples has a number here, which no session ID is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
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
                 * @description Time zone.
                 * @example Europe/Berlin
                 */
                timezone: string;
            };
        };
        /**
         * @description What the file shows.
         * @example audio_only
         */
        RecordingType: "shared_screen_with_speaker_view(CC)" | "shared_screen_with_speaker_view" | "shared_screen_with_gallery_view" | "active_speaker" | "gallery_view" | "shared_screen" | "audio_only" | "audio_transcript" | "chat_file" | "poll" | "timeline" | "closed_caption" | "local_transcript" | "original_transcript" | "summary" | "host_video" | "audio_only_each_participant" | "cc_transcript" | "thumbnail" | "chat_message" | (string & {});
        /** @description Body of `recoverSessionRecordings` and `recoverRecordingFile`. */
        RecoverRecordingRequest: {
            /**
             * @description `recover` is the only one there is.
             * @example recover
             * @enum {string}
             */
            action?: "recover";
        };
        /** @description `payload` of `session.user_room_system_callout_failed`. */
        RoomSystemCalloutFailedPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            /** @description The session, with the call. */
            object: {
                /**
                 * Format: int64
                 * @deprecated
                 * @description Number of the session.
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
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
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
                 * @description Who invites.
                 * @example Zoë Müller
                 */
                inviter_name: string;
                /** @description The room system. */
                participant: {
                    /**
                     * @description Kind of call, such as `h323`.
                     * @example h323
                     */
                    call_type: string;
                    /**
                     * @description Address of the device.
                     * @example 192.0.2.10
                     */
                    device_ip: string;
                };
                /**
                 * @description Why. `0` other, `1` encryption, `2` disconnected by the remote end, `3` retry, `4` bad sequence, `5` call limit, `6` not registered, `7` timeout, `8` bad address, `9` unreachable, `10` disconnected here, `11` server error, `12` no free port, `13` connect error, `14` proxy connect error.
                 * @example 9
                 */
                reason_type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | (number & {});
            };
        };
        /** @description `payload` of `session.user_room_system_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
        RoomSystemCalloutPayload: {
            /**
             * @description ID of the host's account.
             * @example dzVA4QmMQfyISoRcpFO8CA
             */
            account_id: string;
            /** @description The session, with the call. */
            object: {
                /**
                 * Format: int64
                 * @deprecated
                 * @description Number of the session.
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
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
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
                 * @description Who invites.
                 * @example Zoë Müller
                 */
                inviter_name: string;
                /** @description The room system. */
                participant: {
                    /**
                     * @description Kind of call, such as `h323`.
                     * @example h323
                     */
                    call_type: string;
                    /**
                     * @description Address of the device.
                     * @example 192.0.2.10
                     */
                    device_ip: string;
                };
            };
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
             * @description How Zoom signs in; only by access key so far.
             * @example aws_access_key
             */
            authentication_mechanism: "aws_access_key" | (string & {});
        };
        /** @description An Amazon S3 bucket, and the key with which Zoom writes to it. */
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
             * @description How Zoom signs in.
             * @example aws_access_key
             * @enum {string}
             */
            authentication_mechanism: "aws_access_key";
            access_key: components["schemas"]["AwsAccessKey"];
        };
        /** @description A live or past session, as the list shows it. */
        Session: {
            /**
             * @description ID of this instance of the session: 16 bytes in base64, so `/`, `+` and `=` occur. Pass it to this client as it is; in a URL of your own, encode it twice.
             * @example /ab//cdEFghIJklMNopQRg==
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            id?: string;
            /**
             * @description The name users join with.
             * @example My session
             */
            session_name?: string;
            /**
             * Format: date-time
             * @description Start.
             * @example 2019-08-20T19:09:01Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End; missing while the session is live.
             * @example 2019-08-20T19:19:01Z
             */
            end_time?: string;
            /**
             * @description Length as `hh:mm:ss`, or `mm:ss` where it is shorter than an hour.
             * @example 30:00
             */
            duration?: string;
            /**
             * @description Number of users.
             * @example 2
             */
            user_count?: number;
            /**
             * @description Computer audio was used.
             * @example true
             */
            has_voip?: boolean;
            /**
             * @description Video was used.
             * @example true
             */
            has_video?: boolean;
            /**
             * @description Someone shared a screen.
             * @example true
             */
            has_screen_share?: boolean;
            /**
             * @description Something was recorded.
             * @example true
             */
            has_recording?: boolean;
            /**
             * @description Someone took part by telephone.
             * @example true
             */
            has_pstn?: boolean;
            /**
             * @description Your own ID of the session, from the claim of the same name in the join token.
             * @example my_session_key
             */
            session_key?: string;
            /**
             * @description A session summary was made.
             * @example true
             */
            has_session_summary?: boolean;
            audio_quality?: components["schemas"]["Quality"];
            video_quality?: components["schemas"]["Quality"];
            screen_share_quality?: components["schemas"]["Quality"];
        };
        /** @description `payload` of `session.alert`. */
        SessionAlertPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with what troubles it. */
            object: {
                /**
                 * @deprecated
                 * @description Same as `session_id`.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                id: string;
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key?: string;
                /** @description What happened. Zoom's own example has a single text in place of the array. */
                issues: (("Unstable audio quality" | "Unstable video quality" | "Unstable screen share quality" | "High CPU occupation" | "Call Reconnection") | string)[];
            };
        };
        /** @description One scheduled, live or past session. */
        SessionDetails: {
            /**
             * @description ID of this instance of the session: 16 bytes in base64, so `/`, `+` and `=` occur. Pass it to this client as it is; in a URL of your own, encode it twice.
             * @example /ab//cdEFghIJklMNopQRg==
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            id?: string;
            /**
             * @description The name users join with.
             * @example My session
             */
            session_name?: string;
            /**
             * Format: date-time
             * @description Start.
             * @example 2019-08-20T19:09:01Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End; missing while the session is live.
             * @example 2019-08-20T19:19:01Z
             */
            end_time?: string;
            /**
             * @description Length as `hh:mm:ss`, or `mm:ss` where it is shorter than an hour.
             * @example 30:00
             */
            duration?: string;
            /**
             * @description Number of users.
             * @example 2
             */
            user_count?: number;
            /**
             * @description Computer audio was used.
             * @example true
             */
            has_voip?: boolean;
            /**
             * @description Video was used.
             * @example true
             */
            has_video?: boolean;
            /**
             * @description Someone shared a screen.
             * @example true
             */
            has_screen_share?: boolean;
            /**
             * @description Something was recorded.
             * @example true
             */
            has_recording?: boolean;
            /**
             * @description Someone took part by telephone.
             * @example true
             */
            has_pstn?: boolean;
            /**
             * @description Your own ID of the session, from the claim of the same name in the join token.
             * @example my_session_key
             */
            session_key?: string;
            /**
             * @description A session summary was made.
             * @example true
             */
            has_session_summary?: boolean;
            audio_quality?: components["schemas"]["Quality"];
            video_quality?: components["schemas"]["Quality"];
            screen_share_quality?: components["schemas"]["Quality"];
            /**
             * Format: int64
             * @description Number of the session, within 2^53.
             * @example 97763643886
             */
            session_number?: number;
            /**
             * @description Digits made by Zoom, for joining by telephone or from a room system.
             * @example 123456
             */
            passcode?: string;
            /**
             * Format: date-time
             * @description When the session was created.
             * @example 2022-03-25T07:29:29Z
             */
            created_at?: string;
            /** @description Present only when `type` is `scheduled`. */
            settings?: components["schemas"]["SessionSettings"];
            /**
             * @description Minutes of all users and the host together.
             * @example 1
             */
            total_minutes?: number;
        };
        /** @description `payload` of `session.ended`. */
        SessionEndedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session. */
            object: {
                /**
                 * @deprecated
                 * @description Same as `session_id`.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                id: string;
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
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
                 * @description End of it.
                 * @example 2026-11-22T09:30:00Z
                 */
                end_time: string;
            };
        };
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
             * @description Items asked for.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description The sessions of this page. */
            sessions?: components["schemas"]["Session"][];
        };
        /** @description All recordings of one session. */
        SessionRecordings: {
            /**
             * @description ID of this instance of the session. Pass it on to this client as it is.
             * @example JZiFOknTQ4yH/tJgaUTlkg==
             */
            session_id?: string;
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
             * @description Length of the session; Zoom states no unit.
             * @example 2
             */
            duration?: number;
            /**
             * Format: int64
             * @description Bytes of all files together.
             * @example 444601
             */
            total_size?: number;
            /**
             * @description Number of files in this answer.
             * @example 4
             */
            recording_count?: number;
            /**
             * @description Your own ID of the session.
             * @example ABC36jaBI145
             */
            session_key?: string;
            /** @description Files of the session as a whole. */
            recording_files?: components["schemas"]["RecordingFile"][];
            /** @description Video files of single users; only where separate recording of users is on. */
            participant_video_files?: components["schemas"]["ParticipantVideoFile"][];
            /** @description Audio files of single users; only where separate recording of users is on. */
            participant_audio_files?: components["schemas"]["ParticipantAudioFile"][];
            /**
             * @description Token for the downloads; present when `include_fields` asked for it.
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
            /** @description Countries with a number to dial, as two-letter codes. */
            global_dial_in_countries?: string[];
            /** @description Numbers to dial. */
            global_dial_in_numbers?: components["schemas"]["DialInNumber"][];
        };
        /** @description `payload` of `session.started`. */
        SessionStartedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session. */
            object: {
                /**
                 * @deprecated
                 * @description Same as `session_id`.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                id: string;
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
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
        };
        /** @description A stream ingestion as a live session sees it. */
        SessionStreamIngestion: {
            /**
             * @description ID of the ingestion.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_id?: string;
            /**
             * @description `1` while the sending software is connected, else `0`.
             * @example 0
             */
            rtmp_connection_status?: 0 | 1 | (number & {});
            /**
             * @description `1` while the stream is shown in the session, else `0`.
             * @example 0
             */
            rtmp_stream_push_status?: 0 | 1 | (number & {});
        };
        /** @description One stay of a user in a session; who left and came back is listed once for each stay. */
        SessionUser: {
            /**
             * @description ID within this session only.
             * @example 32dsfsd4g5gd
             */
            id?: string;
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
             * @description Place derived from the address.
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
             * @description Loudspeaker in use.
             * @example Plantronics BT600
             */
            speaker?: string;
            /**
             * @description Camera in use.
             * @example FaceTime HD Camera
             */
            camera?: string;
            /**
             * @description Zoom's abbreviation of the data center.
             * @example SC
             */
            data_center?: string;
            /**
             * @description How the data travels, such as `P2P`.
             * @example P2P
             */
            connection_type?: string;
            /**
             * Format: date-time
             * @description When the user came.
             * @example 2019-08-20T19:09:01Z
             */
            join_time?: string;
            /**
             * Format: date-time
             * @description When the user left; missing for those still there.
             * @example 2019-08-20T19:19:01Z
             */
            leave_time?: string;
            /**
             * @description Your own ID of the user, at most 36 characters, from the claim `user_key` (once `user_identity`) of the join token.
             * @example myUserKey
             */
            user_key?: string;
            /**
             * @description App or SDK with its version.
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
             * @description Browser of a web user.
             * @example Firefox
             */
            browser_name?: string;
            /**
             * @description Version of the browser.
             * @example 133
             */
            browser_version?: string;
            /**
             * @description The user hosted the session from its start.
             * @example false
             */
            is_original_host?: boolean;
            /**
             * @description ID that session control takes; holds for this session only.
             * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
             */
            participant_uuid?: string;
            /** @description Telephone calls through which the user takes part. */
            audio_call?: components["schemas"]["AudioCall"][];
            audio_quality?: components["schemas"]["Quality"];
            video_quality?: components["schemas"]["Quality"];
            screen_share_quality?: components["schemas"]["Quality"];
        };
        /** @description One page of users. */
        SessionUserList: {
            /**
             * @description Items asked for.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description The users of this page. */
            users?: components["schemas"]["SessionUser"][];
        };
        /** @description One share or recording by a user. */
        SharingDetail: {
            /**
             * @description What was shared, or which kind of recording it was.
             * @example desktop
             */
            content?: "local_recording" | "cloud_recording" | "desktop" | "application" | "whiteboard" | "airplay" | "camera" | "video_sdk" | (string & {});
            /**
             * @description Start.
             * @example 2021-06-17T06:49:06Z
             */
            start_time?: string;
            /**
             * @description End.
             * @example 2021-06-17T06:49:35Z
             */
            end_time?: string;
        };
        /** @description `payload` of `session.sharing_started` and `_ended`. */
        SharingPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with the user. */
            object: {
                /**
                 * @deprecated
                 * @description Same as `session_id`.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                id: string;
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key?: string;
                /** @description Who shares. */
                user: {
                    /**
                     * @description ID within this session only.
                     * @example 16778240
                     */
                    id: string;
                    /**
                     * @description Name shown in the session.
                     * @example Zoë Müller
                     */
                    name: string;
                    /**
                     * @description Your own ID of the user.
                     * @example myUserKey
                     */
                    user_key?: string;
                    /** @description What is shared. */
                    sharing_details: {
                        /**
                         * @description Kind of what is shared; `unknown` is an application that Zoom does not recognize.
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
                };
            };
        };
        /** @description A SIP header. */
        SipHeader: {
            /**
             * @description Name, by custom starting with `X-`.
             * @example X-Header1
             */
            key?: string;
            /**
             * @description Value.
             * @example X-body1
             */
            value?: string;
        };
        /** @description For a `call_type` of `sip`, names and headers that replace the usual ones. */
        SipHeaders: {
            /**
             * @description Caller, as the room system shows it.
             * @example display name
             */
            from_display_name?: string;
            /**
             * @description Called party, as the session shows it.
             * @example display name
             */
            to_display_name?: string;
            /**
             * @description Caller's URI, starting with `sip:` or `sips:`.
             * @example sip:username@domain.company.org
             */
            from_uri?: string;
            /** @description Headers to add. */
            additional_headers?: components["schemas"]["SipHeader"][];
        };
        /** @description A URI with which a SIP device joins, and how long it is valid. */
        SipUri: {
            /**
             * @description URI to dial.
             * @example 9678722567.xxxx....30qonrvgy@zoomcrc.com
             */
            sip_dialing?: string;
            /**
             * @description The part of the URI that stands for the participant.
             * @example 30qonrvgy
             */
            participant_identifier_code?: string;
            /**
             * Format: int64
             * @description Seconds for which the URI works.
             * @example 7200
             */
            expire_in?: number;
        };
        /** @description A bucket that recordings can go to. Its keys are never shown. */
        StorageLocation: {
            /**
             * @description ID of the location.
             * @example 7kdwg5y0Ra6B2vWdtXUJOQ
             */
            id: string;
            /**
             * @description Name you gave it.
             * @example newpbx123
             */
            name: string;
            provider: components["schemas"]["StorageProvider"];
            s3: components["schemas"]["S3Bucket"];
        };
        /** @description A bucket with the result of its check. */
        StorageLocationDetails: {
            /**
             * @description ID of the location.
             * @example 7kdwg5y0Ra6B2vWdtXUJOQ
             */
            id: string;
            /**
             * @description Name you gave it.
             * @example newpbx123
             */
            name: string;
            provider: components["schemas"]["StorageProvider"];
            s3: components["schemas"]["S3Bucket"];
            /**
             * @description Whether Zoom can write to it.
             * @example success
             */
            verify_status: "success" | "failure" | (string & {});
        };
        /**
         * @description Kind of storage; only Amazon S3 so far.
         * @example aws_s3
         */
        StorageProvider: "aws_s3" | (string & {});
        /** @description A way in for an RTMP stream from outside; bind it to a session to use it. */
        StreamIngestion: {
            /**
             * @description ID of the ingestion, base64. Pass it on to this client as it is.
             * @example sfk/aOFJSJSYhGwk1hnxgw==
             */
            stream_id?: string;
            /**
             * @description Name.
             * @example stream ingestion1
             */
            stream_name?: string;
            /**
             * @description Description.
             * @example stream ingestion1
             */
            stream_description?: string;
            /**
             * @description Secret key for the sending software.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key?: string;
            /**
             * @description URL for the sending software.
             * @example rtmp://a.rtmp.zoomevent.com/live1
             */
            stream_url?: string;
            /**
             * @description Second URL.
             * @example rtmp://a.rtmp.zoomevent.com/live1
             */
            backup_stream_url?: string;
        };
        /** @description One page of stream ingestions. */
        StreamIngestionList: {
            /**
             * @description Items asked for.
             * @default 30
             * @example 30
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description The ingestions of this page. */
            stream_ingestions?: components["schemas"]["StreamIngestion"][];
        };
        /** @description `payload` of `session.stream_ingestion_connected`, `_disconnected`, `_started`, `_stopped` and `_unbind`. */
        StreamIngestionPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with the stream ingestion. */
            object: {
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key?: string;
                /** @description The stream ingestion. */
                stream_ingestion: {
                    /**
                     * @description ID of the ingestion.
                     * @example sfk/aOFJSJSYhGwk1hnxgw==
                     */
                    stream_id: string;
                    /**
                     * @description Name.
                     * @example stream ingestion1
                     */
                    stream_name: string;
                    /**
                     * @description Description.
                     * @example stream ingestion1
                     */
                    stream_description?: string;
                    /**
                     * @description Secret key.
                     * @example ABCDEFG12345HIJ6789
                     */
                    stream_key: string;
                    /**
                     * @description URL for the sending software.
                     * @example rtmp://a.rtmp.zoomevent.com/live1
                     */
                    stream_url: string;
                    /**
                     * @description Second URL.
                     * @example rtmp://b.rtmp.zoomevent.com/live1
                     */
                    backup_stream_url: string;
                };
            };
        };
        /** @description One leg of a call. */
        TelephoneUsage: {
            /**
             * @description ID of the session. Pass it on to this client as it is.
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
             * @description Start.
             * @example 2019-07-15T23:24:52Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End.
             * @example 2019-07-15T23:30:19Z
             */
            end_time?: string;
            /**
             * @description Length; Zoom states no unit, its example is in minutes.
             * @example 6
             */
            duration?: number;
            /**
             * @description Cost of a call out in US dollars, rate times duration.
             * @example 11
             */
            total?: number;
            /**
             * @description Name of the country.
             * @example Macau SAR
             */
            country_name?: string;
            /**
             * @description Number the caller called from.
             * @example 15555555555
             */
            call_in_number?: string;
            /**
             * @description Kind of call.
             * @example toll-free
             */
            type?: "toll-free" | "call-out" | "call-in" | "US toll-number" | "global toll-number" | "premium" | "premium call-in" | (string & {});
            /**
             * @description Price of the call per unit of its duration.
             * @example 12
             */
            rate?: number;
        };
        /** @description One page of telephone calls. */
        TelephoneUsageList: {
            /**
             * @description Items asked for.
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
            /** @description The calls of this page. */
            telephony_usage?: components["schemas"]["TelephoneUsage"][];
        };
        /** @description `payload` of `session.recording_transcript_failed`. */
        TranscriptFailedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session. */
            object: {
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is. One of Zoom's own examples has a number here, which no session ID is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
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
                 * @description Time zone.
                 * @example Europe/Berlin
                 */
                timezone: string;
            };
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
        /** @description Body of `updateLivestream`. */
        UpdateLivestreamRequest: {
            /**
             * Format: uri
             * @description URL that the stream is sent to.
             * @example https://example.com/livestream
             */
            stream_url: string;
            /**
             * @description Secret key of the stream.
             * @example ABCDEFG12345HIJ6789
             */
            stream_key: string;
            /**
             * Format: uri
             * @description Page on which viewers watch.
             * @example https://example.com/livestream/123
             */
            page_url: string;
            /**
             * @description Height of the picture; needed where 1080p is on.
             * @example 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
        };
        /** @description Body of `updateLivestreamStatus`. */
        UpdateLivestreamStatusRequest: {
            /**
             * @description `mode` changes layout and captions while it runs.
             * @example start
             * @enum {string}
             */
            action?: "start" | "stop" | "mode";
            settings?: components["schemas"]["LivestreamSettings"];
        };
        /** @description Body of `updateRtmsStatus`. */
        UpdateRtmsStatusRequest: {
            /**
             * @description What the RTMS app is to do.
             * @example start
             * @enum {string}
             */
            action: "start" | "stop" | "pause" | "resume";
        };
        /** @description What to change about a bucket. */
        UpdateS3Bucket: {
            /**
             * @description AWS region; has to stay as it is.
             * @example us-east-1
             */
            region?: string;
            /**
             * @description Name of the bucket; has to stay as it is.
             * @example testpbx
             */
            bucket?: string;
            /**
             * @description How Zoom signs in.
             * @example aws_access_key
             * @enum {string}
             */
            authentication_mechanism?: "aws_access_key";
            access_key?: components["schemas"]["UpdateAwsAccessKey"];
        };
        /** @description Body of `updateSessionStatus`. */
        UpdateSessionStatusRequest: {
            /**
             * @description `end` is the only one there is.
             * @example end
             * @enum {string}
             */
            action?: "end";
        };
        /** @description Body of `updateStorageLocation`. */
        UpdateStorageLocationRequest: {
            /**
             * @description Name of your choice.
             * @example newpbx1234567
             */
            name?: string;
            /**
             * @description Kind of storage.
             * @example aws_s3
             * @enum {string}
             */
            provider?: "aws_s3";
            s3?: components["schemas"]["UpdateS3Bucket"];
        };
        /** @description Body of `updateStorageSettings`. Turning BYOS off deletes all storage locations. */
        UpdateStorageSettingsRequest: {
            /**
             * @description `true` turns BYOS on. `false` turns it off and **deletes all storage locations**.
             * @example true
             */
            bring_our_own_storage: boolean;
            /**
             * @description Location to use.
             * @example LmefoSckQNaw3GSyl74FcA
             */
            storage_location_id?: string;
        };
        /** @description Body of `updateStreamIngestion`. */
        UpdateStreamIngestionRequest: {
            /**
             * @description Name.
             * @example stream ingestion1
             */
            stream_name?: string;
            /**
             * @description Description.
             * @example stream ingestion1
             */
            stream_description?: string;
        };
        /** @description The response to `endpoint.url_validation`, sent as JSON. */
        UrlValidationAnswer: {
            /**
             * @description As it came.
             * @example qgg8vlvZRS6UYooatFL8Aw
             */
            plainToken: string;
            /**
             * @description HMAC-SHA256 of it with the secret token as key, in lower-case hexadecimal digits.
             * @example 9c8ad56737c19db2904b301c0781e86857e999f39f07727668cf62a5e7e298c8
             */
            encryptedToken: string;
        };
        /** @description `payload` of `endpoint.url_validation`. */
        UrlValidationPayload: {
            /**
             * @description What the answer has to hold.
             * @example qgg8vlvZRS6UYooatFL8Aw
             */
            plainToken: string;
        };
        /** @description `payload` of `session.user_joined`. */
        UserJoinedPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with the user. */
            object: {
                /**
                 * @deprecated
                 * @description Same as `session_id`.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                id: string;
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key?: string;
                /** @description Who came. */
                user: {
                    /**
                     * @description ID within this session only.
                     * @example 16778240
                     */
                    id: string;
                    /**
                     * @description Name shown in the session.
                     * @example Zoë Müller
                     */
                    name: string;
                    /**
                     * @description Your own ID of the user.
                     * @example myUserKey
                     */
                    user_key?: string;
                    /**
                     * @description Number of a user who takes part by telephone.
                     * @example +15550100
                     */
                    phone_number?: string;
                    /**
                     * @description ID that session control takes; holds for this session only.
                     * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
                     */
                    participant_uuid: string;
                    /**
                     * Format: date-time
                     * @description When.
                     * @example 2026-11-22T09:00:05Z
                     */
                    join_time: string;
                };
            };
        };
        /** @description `payload` of `session.user_left`. */
        UserLeftPayload: {
            /**
             * @description ID of the account.
             * @example EFgHiJABC000DEfGHI
             */
            account_id: string;
            /** @description The session, with the user. */
            object: {
                /**
                 * @deprecated
                 * @description Same as `session_id`.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                id: string;
                /**
                 * @description ID of this instance of the session, base64. Pass it on to this client as it is.
                 * @example /ab//cdEFghIJklMNopQRg==
                 */
                session_id: string;
                /**
                 * @description Name of the session.
                 * @example Sprechstunde Müller
                 */
                session_name: string;
                /**
                 * @description Your own ID of the session.
                 * @example ABC36jaBI145
                 */
                session_key?: string;
                /** @description Who left. */
                user: {
                    /**
                     * @description ID within this session only.
                     * @example 16778240
                     */
                    id: string;
                    /**
                     * @description Name shown in the session.
                     * @example Zoë Müller
                     */
                    name: string;
                    /**
                     * @description Your own ID of the user.
                     * @example myUserKey
                     */
                    user_key?: string;
                    /**
                     * @description Number of a user who takes part by telephone.
                     * @example +15550100
                     */
                    phone_number?: string;
                    /**
                     * @description ID that session control takes; holds for this session only.
                     * @example D444CD06-2ABB-2FCC-019B-39E41D8DADF7
                     */
                    participant_uuid: string;
                    /**
                     * Format: date-time
                     * @description When.
                     * @example 2026-11-22T09:30:00Z
                     */
                    leave_time: string;
                    /**
                     * @description Why, in an English sentence that may hold the user's name.
                     * @example Host ended the session.
                     */
                    leave_reason?: string;
                };
            };
        };
        /** @description A user with the quality of service measured over time. */
        UserQos: {
            /**
             * @description ID within this session only.
             * @example 32dsfsd4g5gd
             */
            id?: string;
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
             * @description Place derived from the address.
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
             * @description Loudspeaker in use.
             * @example Plantronics BT600
             */
            speaker?: string;
            /**
             * @description Camera in use.
             * @example FaceTime HD Camera
             */
            camera?: string;
            /**
             * @description Zoom's abbreviation of the data center.
             * @example SC
             */
            data_center?: string;
            /**
             * @description How the data travels, such as `P2P`.
             * @example P2P
             */
            connection_type?: string;
            /**
             * Format: date-time
             * @description When the user came.
             * @example 2019-08-20T19:09:01Z
             */
            join_time?: string;
            /**
             * Format: date-time
             * @description When the user left; missing for those still there.
             * @example 2019-08-20T19:19:01Z
             */
            leave_time?: string;
            /**
             * @description Your own ID of the user, at most 36 characters, from the claim `user_key` (once `user_identity`) of the join token.
             * @example myUserKey
             */
            user_key?: string;
            /**
             * @description App or SDK with its version.
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
             * @description Browser of a web user.
             * @example Firefox
             */
            browser_name?: string;
            /**
             * @description Version of the browser.
             * @example 133
             */
            browser_version?: string;
            /**
             * @description The user hosted the session from its start.
             * @example false
             */
            is_original_host?: boolean;
            /** @description The samples. */
            user_qos?: components["schemas"]["QosSample"][];
        };
        /** @description One page of users with their quality of service. */
        UserQosList: {
            /**
             * @description Items asked for.
             * @default 1
             * @example 1
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description The users of this page. */
            users?: components["schemas"]["UserQos"][];
        };
        /** @description What a user shared and recorded. */
        UserSharing: {
            /**
             * @description ID within this session only.
             * @example 1670000000
             */
            id?: string;
            /**
             * @description Name shown in the session.
             * @example User
             */
            name?: string;
            /**
             * @description Your own ID of the user.
             * @example myUserKey
             */
            user_key?: string;
            /** @description One entry for each share or recording. */
            details?: components["schemas"]["SharingDetail"][];
        };
        /** @description One page of users with what they shared. */
        UserSharingList: {
            /**
             * @description Items asked for.
             * @default 1
             * @example 1
             */
            page_size?: number;
            next_page_token?: components["schemas"]["NextPageToken"];
            /** @description The users of this page. */
            users?: components["schemas"]["UserSharing"][];
        };
        /** @description Video or screen share in one direction. Values carry their unit. */
        VideoQos: {
            /**
             * @description Bit rate.
             * @example 23 kbps
             */
            bitrate?: string;
            /**
             * @description Delay.
             * @example 126 ms
             */
            latency?: string;
            /**
             * @description Variation of the delay.
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
             * @description Frame rate; 30 fps at most.
             * @example 12 fps
             */
            frame_rate?: string;
        };
        /** @description One attempt to deliver an event. */
        WebhookLog: {
            /**
             * @description Name of the event.
             * @example session.started
             */
            event?: string;
            /**
             * @description Status that your endpoint answered; -1 where the event was never sent.
             * @example 429
             */
            status?: number;
            /**
             * @description Why the connection failed: 1 read timeout, 2 refused, 3 and 4 Zoom's circuit breaker (fallback, timeout), 5 asynchronous error, 6 DNS name forbidden, 7 remote error, 8 on a delegate list, 9 certificate, 10 retried at once, 11 host name not verified, 12 TLS not verified, 13 DNS timeout, 14 no client, 15 not found, 16 too many requests.
             * @example 1
             */
            failed_reason_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | (number & {});
            /**
             * @description URL it was sent to.
             * @example https://example.com
             */
            endpoint?: string;
            /**
             * @description ID of the event subscription.
             * @example 9qwt8mkBEW2O6fPuxBpXpA
             */
            subscription_id?: string;
            /**
             * @description Headers sent.
             * @example N/A
             */
            request_headers?: string;
            /**
             * @description Body sent.
             * @example {"event":"session.started","payload":{"account_id":"qnFRJ-Q3QxmK2oXXsXSv1A","object":{"session_name":"1","start_time":"2025-09-09T06:12:46Z","session_id":"GfIcwDUNQyGy2Uo7ozIVXg==","id":"GfIcwDUNQyGy2Uo7ozIVXg=="}},"event_ts":1757398366655}
             */
            request_body?: string;
            /**
             * @description Headers your endpoint answered, as JSON.
             * @example {"Server":"nginx","Content-Type":"text/html; charset=UTF-8"}
             */
            response_headers?: string;
            /**
             * @description Body your endpoint answered.
             * @example N/A
             */
            response_body?: string;
            /**
             * @description Time of the entry.
             * @example 2022-09-09T08:11:38Z
             */
            date_time?: string;
            /**
             * @description Shared by events that one cause set off.
             * @example WEB_5f1752ba04e4ffeccde2f2a923c106f9
             */
            trace_id?: string;
            /**
             * @description ID of the delivery, the same for all its attempts.
             * @example e8ca3e3c_0196_4dc8_9f9e_81217d9000e6
             */
            request_id?: string;
            /**
             * @description `0` for the first attempt, then the number of the retry.
             * @example 0
             */
            retry_num?: 0 | 1 | 2 | 3 | (number & {});
        };
        /** @description One page of webhook deliveries. */
        WebhookLogList: {
            next_page_token?: components["schemas"]["NextPageToken"];
            /**
             * @description Items asked for.
             * @example 30
             */
            page_size?: number;
            /** @description The deliveries of this page. */
            webhook_logs?: components["schemas"]["WebhookLog"][];
        };
        /** @description A file of one user. */
        WebhookParticipantFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            /**
             * @description When recording began.
             * @example 2026-11-22T09:01:00Z
             */
            recording_start?: string;
            /**
             * @description When recording ended.
             * @example 2026-11-22T09:29:00Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description Path of the file; only with storage on premises.
             * @example /9090876528
             */
            file_path?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description Extension of the name.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description Where the file is; answers with redirects. Send the event's `download_token` as bearer token.
             * @example https://example.com/download_url
             */
            download_url?: string;
            /**
             * @description State of the file.
             * @example completed
             */
            status?: "completed" | (string & {});
            recording_type?: components["schemas"]["RecordingType"];
            /**
             * @description The user's ID within this session only.
             * @example 16778240
             */
            user_id?: string;
            /**
             * @description Your own ID of the user.
             * @example myUserKey
             */
            user_key?: string;
        };
        /** @description A file of the whole session. */
        WebhookRecordingFile: {
            /**
             * @description ID of the file.
             * @example 35497738-9fef-4f8a-97db-0ec34caef065
             */
            id?: string;
            /**
             * @description When recording began.
             * @example 2026-11-22T09:01:00Z
             */
            recording_start?: string;
            /**
             * @description When recording ended.
             * @example 2026-11-22T09:29:00Z
             */
            recording_end?: string;
            /**
             * @description Name of the file.
             * @example recording_name
             */
            file_name?: string;
            /**
             * @description Path of the file; only with storage on premises.
             * @example /9090876528
             */
            file_path?: string;
            file_type?: components["schemas"]["RecordingFileType"];
            /**
             * @description Bytes.
             * @example 12125
             */
            file_size?: number;
            /**
             * @description Extension of the name.
             * @example MP4
             */
            file_extension?: string;
            /**
             * @description Where the file is; answers with redirects. Send the event's `download_token` as bearer token.
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
        /** @description Signal strength of a wireless network. */
        WifiRssi: {
            /**
             * @description Highest.
             * @example -75
             */
            max_rssi?: number;
            /**
             * @description Average.
             * @example -69
             */
            avg_rssi?: number;
            /**
             * @description Lowest.
             * @example -35
             */
            min_rssi?: number;
            /**
             * @description Unit of the three.
             * @example dBm
             */
            rssi_unit?: string;
        };
    };
    responses: {
        /** @description The account may not use this operation. Upstream documents no code. */
        Forbidden: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request does not validate. */
        InvalidRequest: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not an account of the Video SDK, or no valid session ID. */
        InvalidSessionId: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The ID is not one of a storage location. */
        InvalidStorageLocationId: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not an account of the Video SDK. */
        NotVideoSdkAccount: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session has no recording, or it is still being processed. */
        RecordingNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than six months back, or not an account of the Video SDK. */
        ReportTooOld: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session is unknown, or it is still running. */
        SessionDetailsUnavailable: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such session. A wrongly encoded id ends here as well. */
        SessionNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such session, or no such user. */
        SessionOrUserNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not an account of the Video SDK, or a session of more than a year ago. */
        SessionTooOld: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such storage location. */
        StorageLocationNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account has no BYOS, or it is not turned on. */
        StorageUnavailable: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such stream ingestion. */
        StreamIngestionNotFound: {
            headers: {
                "x-zm-trackingid": components["headers"]["TrackingId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A rate limit of the account is used up. All headers are optional. */
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
        /** @description Any other failure, for instance 500 or 503. A gateway may answer HTML or nothing instead. */
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
        /** @description The event is received: 200 or 204, within 3 s. After a 5xx or no answer Zoom sends it again, 5, 25 and 85 minutes after the first time; after a 3xx or 4xx never. */
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
        /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
        nextPageToken: string;
        /** @description Items per page. */
        pageSize: number;
        /** @description Users per page; at most 10, for each one brings all its samples. */
        pageSizeQos: number;
        /** @description Whether to look at sessions that ended (`past`) or that are running (`live`). */
        pastOrLive: "past" | "live";
        /** @description ID of one recording file, a UUID; encoded like every id in a path. */
        recordingId: string;
        /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
        sessionId: string;
        /** @description Storage location ID; encoded like every id in a path. */
        storageLocationId: string;
        /** @description Stream ingestion ID, percent-encoded once before the URL is built (twice in all). */
        streamId: string;
        /** @description Last day, `yyyy-mm-dd` in UTC. */
        toDate: string;
        /** @description The user's ID within the session, percent-encoded once before the URL is built. */
        userId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Label whose quota was used up. Compare without regard to case.
         * @example Light
         */
        RateLimitCategory: string;
        /**
         * @description Quota of the window.
         * @example 30
         */
        RateLimitLimit: number;
        /**
         * @description What is left of the quota.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description `QPS` for a limit per second or minute, `Daily-limit` for the one that ends at 00:00 UTC.
         * @example QPS
         */
        RateLimitType: string;
        /**
         * @description When to come back: a UTC timestamp, and only for daily limits as far as known. Be ready for seconds, an HTTP date, or no header at all.
         * @example 2026-01-01T00:00:00Z
         */
        RetryAfter: string;
        /**
         * @description Names this answer to Zoom's support.
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
                /** @description Whether to look at sessions that ended (`past`) or that are running (`live`). */
                type?: components["parameters"]["pastOrLive"];
                /** @description First day, `yyyy-mm-dd` in UTC. At most one month before `to`, and within the last six months. */
                from: components["parameters"]["fromDate"];
                /** @description Last day, `yyyy-mm-dd` in UTC. */
                to: components["parameters"]["toDate"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description Only sessions with this key, your own ID of the session. */
                session_key?: string;
                /** @description Only sessions with this name. */
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
            default: components["responses"]["UnexpectedError"];
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
            /** @description The session, with its numbers to dial. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSession"];
                };
            };
            /** @description The name is taken, or the request does not validate. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSession: {
        parameters: {
            query?: {
                /** @description Where to look. The default finds live sessions only. */
                type?: "past" | "live" | "scheduled";
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description No such session. A wrongly encoded id ends here as well. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description It has started, or the request does not validate. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateSessionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    controlSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description Not permitted, not available, or it failed. */
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
            /** @description No such session, or it is over. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    createSipUri: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description The URI. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipUri"];
                };
            };
            /** @description The URI could not be made. */
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
            /** @description The account lacks the plan. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSessionUsers: {
        parameters: {
            query?: {
                /** @description Whether to look at sessions that ended (`past`) or that are running (`live`). */
                type?: components["parameters"]["pastOrLive"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description No such session, or one that is still running where past ones were asked for. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSessionUsersQos: {
        parameters: {
            query?: {
                /** @description Whether to look at sessions that ended (`past`) or that are running (`live`). */
                type?: components["parameters"]["pastOrLive"];
                /** @description Users per page; at most 10, for each one brings all its samples. */
                page_size?: components["parameters"]["pageSizeQos"];
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description No such session, or one that is still running where past ones were asked for. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSessionUsersSharing: {
        parameters: {
            query?: {
                /** @description Whether to look at sessions that ended (`past`) or that are running (`live`). */
                type?: components["parameters"]["pastOrLive"];
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSessionUserQos: {
        parameters: {
            query?: {
                /** @description Whether to look at sessions that ended (`past`) or that are running (`live`). */
                type?: components["parameters"]["pastOrLive"];
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
                /** @description The user's ID within the session, percent-encoded once before the URL is built. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRecordings: {
        parameters: {
            query?: {
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description List the trash instead; `from` and `to` must not be given then. */
                trash?: boolean;
                /** @description Whether the trash shows whole sessions or single files. */
                trash_type?: "session_recordings" | "recording_file";
                /** @description First day, `yyyy-mm-dd` in UTC; today if left out. At most one month before `to`. */
                from?: string;
                /** @description Last day, `yyyy-mm-dd` in UTC; the day after `from` if left out. */
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
            /** @description No such user in this account. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSessionRecordings: {
        parameters: {
            query?: {
                /** @description Set to `download_access_token` to get that field as well. */
                include_fields?: "download_access_token";
                /** @description Life of the `download_access_token` in seconds, up to seven days. Only together with `include_fields`. */
                ttl?: number;
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. Where permission is missing, Zoom answers with this status as well, but with an error as the body. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteSessionRecordings: {
        parameters: {
            query?: {
                /** @description `trash` keeps the files recoverable for 30 days, `delete` removes them for good. Zoom states no default. */
                action?: "trash" | "delete";
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    recoverSessionRecordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description Not a success. Where permission is missing, Zoom answers with this status and an error as the body. */
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
            /** @description No such user, or nothing to recover. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteRecordingFile: {
        parameters: {
            query?: {
                /** @description `trash` keeps the file recoverable for 30 days, `delete` removes it for good. */
                action?: "trash" | "delete";
            };
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of one recording file, a UUID; encoded like every id in a path. */
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
            /** @description The user belongs to another account, or the session is not complete. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    recoverRecordingFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
                /** @description ID of one recording file, a UUID; encoded like every id in a path. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    getLivestream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live stream. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateLivestream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateLivestreamStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description Not an account of the Video SDK, or the session is not live. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateRtmsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description Not an account of the Video SDK, or the app cannot do that now. */
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
            /** @description The session has no RTMS. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSessionStreamIngestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID, percent-encoded once before the URL is built (twice in all). */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ingestions, all of them. */
            200: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionStreamIngestion"][];
                };
            };
            /** @description Not an account of the Video SDK, or no valid session ID. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listStreamIngestions: {
        parameters: {
            query?: {
                /** @description Items per page. */
                page_size?: components["parameters"]["pageSize"];
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
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
            /** @description Not an account of the Video SDK, or the list could not be made. */
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
            default: components["responses"]["UnexpectedError"];
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
            /** @description The stream ingestion, with its secret key. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamIngestion"];
                };
            };
            /** @description Too many already, not an account of the Video SDK, or it failed. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    getStreamIngestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stream ingestion ID, percent-encoded once before the URL is built (twice in all). */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteStreamIngestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stream ingestion ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description It is in use, not an account of the Video SDK, or it failed. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateStreamIngestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stream ingestion ID, percent-encoded once before the URL is built (twice in all). */
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
            /** @description Not an account of the Video SDK, or it failed. */
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
            default: components["responses"]["UnexpectedError"];
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
            /** @description It is set. */
            204: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The location is the current one, or the request does not validate. */
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
            default: components["responses"]["UnexpectedError"];
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
            /** @description The locations. */
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
            default: components["responses"]["UnexpectedError"];
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
            /** @description The location. */
            201: {
                headers: {
                    "x-zm-trackingid": components["headers"]["TrackingId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageLocation"];
                };
            };
            /** @description The bucket cannot be reached, or the request does not validate. */
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
            /** @description The account has no BYOS. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    getStorageLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage location ID; encoded like every id in a path. */
                storageLocationId: components["parameters"]["storageLocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteStorageLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage location ID; encoded like every id in a path. */
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
            /** @description Recordings go there now. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateStorageLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage location ID; encoded like every id in a path. */
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
            /** @description Region or bucket differ, or the request does not validate. */
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
            /** @description No such storage location. Upstream gives the text without a code here. */
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
            default: components["responses"]["UnexpectedError"];
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
            default: components["responses"]["UnexpectedError"];
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
            default: components["responses"]["UnexpectedError"];
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
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description Only entries of this category. */
                category_type?: "all" | "user" | "user_settings" | "account" | "billing" | "im" | "recording" | "phone_contacts" | "webinar" | "sub_account" | "role" | "zoom_rooms";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
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
            default: components["responses"]["UnexpectedError"];
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
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
                next_page_token?: components["parameters"]["nextPageToken"];
                /** @description `1` toll-free call-in and call-out, `2` toll, `3` SIP connected audio. */
                type?: "1" | "2" | "3";
                /** @description Which time of a call `from` and `to` refer to. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWebhookLogs: {
        parameters: {
            query?: {
                /** @description Start, `yyyy-MM-ddTHH:mm:ssZ` in UTC, within the last seven days. */
                from?: string;
                /** @description End, `yyyy-MM-ddTHH:mm:ssZ` in UTC, after `from`. */
                to?: string;
                /** @description Only deliveries of this event. */
                event?: string;
                /** @description `1` all deliveries, `2` those that failed, `3` those that arrived. */
                type?: 1 | 2 | 3;
                /** @description `0` first attempts only, `1` to `3` that retry only; all of them if left out. */
                retry_num?: number;
                /** @description Items per page. Zoom states neither default nor bound here. */
                page_size?: number;
                /** @description Token of the page to read, from the answer before it. It lives for 15 minutes. */
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
            /** @description The dates or the retry number are out of bounds. */
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
            default: components["responses"]["UnexpectedError"];
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
