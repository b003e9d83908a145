namespace Assistant.Bot.Telemetry;

/// <summary>Settings <c>Telemetry:*</c>.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>The variable by which OpenTelemetry itself is told where to; then all its variables hold, protocol and headers too.</summary>
    public const string StandardVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>
    /// Where traces, metrics and logs go, by OTLP over HTTP: <c>http://collector:4318</c>; <c>v1/traces</c> and its like are added.
    /// <value>Empty: as <see cref="StandardVariable"/> says, and nowhere without it.</value>
    /// </summary>
    public string Endpoint { get; set; } = "";

    /// <summary>How often it is looked how much is owed, while anybody wants to know. <value>15 seconds</value></summary>
    public TimeSpan SampleEvery { get; set; } = TimeSpan.FromSeconds(15);
}
