using Azure.Core;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>How the pipeline to Graph is set up: ids are logged, contents never.</summary>
internal sealed class GraphClientOptions : ClientOptions
{
    private static readonly string[] ShownHeaders = ["request-id", "client-request-id", "Retry-After", "x-ms-ags-diagnostic"];

    public GraphClientOptions(GraphPace pace, TimeProvider clock)
    {
        Retry.NetworkTimeout = pace.NetworkTimeout;
        RetryPolicy = new GraphRetryPolicy(pace, clock);
        // SharePoint serves decorated traffic first.
        Diagnostics.ApplicationId = "NONISV|TroLy|CongVu/1.0";
        Diagnostics.IsLoggingContentEnabled = false;
        foreach (var header in ShownHeaders)
            Diagnostics.LoggedHeaderNames.Add(header);
    }
}
