/** Stands in for your queue. Zoom waits 3 s for a response, so do slow work in a consumer of the queue. */
export const queue = {
  events: [],
  async add(event) {
    this.events.push(event);
  },
};
