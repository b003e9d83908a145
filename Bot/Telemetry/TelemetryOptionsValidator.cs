using Microsoft.Extensions.Options;

namespace Assistant.Bot.Telemetry;

/// <summary>Stops the start for settings that cannot be; one line a key.</summary>
internal sealed class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options)
    {
        var wrong = new List<string>();
        if (options.Endpoint.Length > 0 && !(Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            wrong.Add($"Telemetry:Endpoint: \"{options.Endpoint}\" is no http or https address.");
        if (options.SampleEvery < TimeSpan.FromSeconds(1) || options.SampleEvery > TimeSpan.FromHours(1))
            wrong.Add($"Telemetry:SampleEvery: {options.SampleEvery} must lie between a second and an hour.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
