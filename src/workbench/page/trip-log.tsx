import { useEffect, useState } from "preact/hooks";
import type { Connection, RoundTrip } from "./connection";

interface TripLogProps {
  readonly connection: Connection;
  readonly onClose: () => void;
}

/** What the add-in asked of Excel, one line a round trip, over the lower part of the grid. */
export function TripLog({ connection, onClose }: TripLogProps) {
  const [trips, setTrips] = useState(connection.trips);
  useEffect(() => {
    connection.onTrip(() => {
      setTrips(connection.trips());
    });
    return () => {
      connection.onTrip(() => undefined);
    };
  }, [connection]);

  return (
    <section class="log" aria-labelledby="log">
      <header>
        <h2 id="log">Round trips</h2>
        <p role="status">{summarize(trips)}</p>
        <button type="button" onClick={connection.clear}>
          Clear
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <div class="log-lines" tabIndex={0} role="region" aria-label="Each round trip">
        <table>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Actions</th>
              <th scope="col">Bytes sent</th>
              <th scope="col">Bytes received</th>
              <th scope="col">Milliseconds</th>
              <th scope="col">Refused</th>
            </tr>
          </thead>
          <tbody>
            {trips.map((trip) => (
              <tr key={trip.number}>
                <td>{trip.number}</td>
                <td>{trip.actions}</td>
                <td>{trip.sent.toLocaleString()}</td>
                <td>{trip.received.toLocaleString()}</td>
                <td>{Math.round(trip.milliseconds).toLocaleString()}</td>
                <td>{trip.refusal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** `"12 round trips, 34 KB, 210 ms"`, with the waiting for a cell that is being edited. */
function summarize(trips: readonly RoundTrip[]): string {
  const bytes = trips.reduce((sum, { sent, received }) => sum + sent + received, 0);
  const milliseconds = trips.reduce((sum, trip) => sum + trip.milliseconds, 0);
  const count = trips.length === 1 ? "1 round trip" : `${String(trips.length)} round trips`;
  return `${count}, ${Math.round(bytes / 1024).toLocaleString()} KB, ${Math.round(milliseconds).toLocaleString()} ms`;
}
