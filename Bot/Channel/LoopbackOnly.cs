using System.Net;

namespace Assistant.Bot.Channel;

/// <summary>
/// Lets in callers on this machine only. Being on this machine is not enough: a page of a foreign site in a browser here,
/// or a proxy here that forwards the world, is turned away too.
/// </summary>
internal sealed partial class LoopbackOnly(ILogger<LoopbackOnly> logger) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (Refusal(context.HttpContext) is not { } why)
        {
            return await next(context);
        }

        LogRefused(context.HttpContext.Request.Path, why);
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Why a caller does not count as one on this machine; null for one who does.</summary>
    internal static string? Refusal(HttpContext http)
    {
        var headers = http.Request.Headers;
        if (http.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote))
        {
            return "the caller is not on this machine";
        }

        if (headers.ContainsKey("Forwarded") || headers.ContainsKey("X-Forwarded-For") || headers.ContainsKey("X-Forwarded-Host"))
        {
            return "the call was forwarded by a proxy";
        }

        if (!IsLocal($"http://{http.Request.Host}"))
        {
            return "the host asked for is not this machine";
        }

        return headers.Origin.Count > 0 && !headers.Origin.All(IsLocal) ? "a page of another site made the call" : null;
    }

    private static bool IsLocal(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && ServiceUrl.IsLoopback(uri);

    [LoggerMessage(LogLevel.Warning, "Refused a call to {Path}: {Why}.")]
    private partial void LogRefused(PathString path, string why);
}
