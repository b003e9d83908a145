using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Assistant.Skills.Model;
using Azure.Identity;

namespace Assistant.Bot.Model.Wire;

/// <summary>Tells what a failure of the package means. Messages name statuses and codes, never words of anybody: an error's text repeats what was sent.</summary>
internal static class ModelErrors
{
    /// <summary>What a failure means; null for one that is none of the model's, such as being cancelled.</summary>
    public static ReadError? Read(Exception failure, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return null;
        return failure switch
        {
            ModelFailedException known => new ReadError(known, Status: null, TimeSpan.Zero),
            ClientResultException { Status: > 0 } answered => OfStatus(answered, clock),
            AggregateException { InnerExceptions: [.., var last] } => Read(last, clock, cancellationToken),
            ClientResultException or HttpRequestException or IOException => Of(ModelFailure.Unreachable, "The model's server cannot be reached.", failure),
            OperationCanceledException => Of(ModelFailure.Slow, "The model's server took too long.", failure),
            AuthenticationFailedException => Of(ModelFailure.Failed, "No token for the model: check Model:SignIn and Model:ClientId.", failure),
            JsonException or ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException or NotSupportedException =>
                Of(ModelFailure.Malformed, $"The model's answer cannot be read ({failure.GetType().Name}).", inner: null),
            _ => null,
        };
    }

    private static ReadError OfStatus(ClientResultException answered, TimeProvider clock)
    {
        var response = answered.GetRawResponse();
        var code = CodeOf(response);
        var wait = response is null ? TimeSpan.Zero : ModelRetryPolicy.WaitOf(response, clock);
        var why = (answered.Status, code) switch
        {
            (429, _) => ModelFailure.Throttled,
            (400, "content_filter" or "ResponsibleAIPolicyViolation") => ModelFailure.Filtered,
            (502 or 503 or 504, _) => ModelFailure.Unreachable,
            _ => ModelFailure.Failed,
        };
        var message = $"The model's server answered {answered.Status} {code}".TrimEnd() + ".";
        return new ReadError(new ModelFailedException(why, message), answered.Status, wait);
    }

    private static ReadError Of(ModelFailure why, string message, Exception? inner) => new(new ModelFailedException(why, message, inner), Status: null, TimeSpan.Zero);

    /// <summary>The code in the body; empty where it is no error of the protocol's, such as a proxy's page.</summary>
    private static string CodeOf(PipelineResponse? response)
    {
        try
        {
            using var body = JsonDocument.Parse(response?.Content.ToMemory() ?? default);
            return body.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object && error.TryGetProperty("code", out var code)
                && code.ValueKind == JsonValueKind.String && code.GetString() is { Length: <= 60 } text && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
                ? text
                : "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // The status says enough.
            return "";
        }
    }
}
