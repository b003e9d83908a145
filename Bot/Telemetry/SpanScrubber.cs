using System.Diagnostics;
using OpenTelemetry;

namespace Assistant.Bot.Telemetry;

/// <summary>
/// Takes out of the framework's own spans what may name people or conversations: addresses keep their host, paths give way to the route. What
/// probes for health leaves no span at all.
/// </summary>
internal sealed class SpanScrubber : BaseProcessor<Activity>
{
    private static readonly string[] Addresses = ["url.full", "http.url", "http.target"];

    private static readonly string[] Never = ["url.query", "user_agent.original", "client.address", "db.connection_string", "db.user", "enduser.id", "az.client_request_id"];

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem("http.route") is "/healthz" or "/readyz" || data.GetTagItem("url.path") is "/healthz" or "/readyz")
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        foreach (var name in Addresses)
        {
            if (data.GetTagItem(name) is string address)
                data.SetTag(name, Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.GetLeftPart(UriPartial.Authority) : null);
        }

        if (data.GetTagItem("url.path") is not null)
            data.SetTag("url.path", data.GetTagItem("http.route"));
        foreach (var name in Never)
            data.SetTag(name, null);
    }
}
