using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;

namespace Assistant.Bot.Telemetry;

/// <summary>Where telemetry goes. One of the nested records.</summary>
internal abstract record OtlpTarget
{
    private OtlpTarget()
    {
    }

    /// <summary>Nowhere.</summary>
    public sealed record None : OtlpTarget;

    /// <summary>As OpenTelemetry's own variables say.</summary>
    public sealed record Standard : OtlpTarget;

    /// <summary>To an address, by HTTP.</summary>
    /// <param name="Address">What signals' paths are added to.</param>
    public sealed record Http(Uri Address) : OtlpTarget;

    /// <summary>What the settings say; those that cannot be are told of elsewhere.</summary>
    public static OtlpTarget Of(IConfiguration configuration)
    {
        if (Uri.TryCreate(configuration["Telemetry:Endpoint"], UriKind.Absolute, out var address))
            return new Http(address);
        return string.IsNullOrWhiteSpace(configuration[TelemetryOptions.StandardVariable]) ? new None() : new Standard();
    }

    /// <summary>What all signals are said to come from.</summary>
    public static ResourceBuilder Resource => ResourceBuilder.CreateDefault().AddService(
        "assistant", serviceVersion: typeof(OtlpTarget).Assembly.GetName().Version?.ToString(), serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}");

    /// <summary>Points an exporter there.</summary>
    /// <param name="exporter">The exporter's settings.</param>
    /// <param name="signal">Its path below the address: <c>v1/traces</c>.</param>
    public void Configure(OtlpExporterOptions exporter, string signal)
    {
        if (this is not Http http)
            return;
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{http.Address.AbsoluteUri.TrimEnd('/')}/{signal}");
    }
}
