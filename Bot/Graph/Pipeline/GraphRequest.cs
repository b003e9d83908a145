using Azure.Core;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>One call. Path: below the endpoint, without a slash at the start, its values escaped; or a whole address that Graph gave.</summary>
internal sealed record GraphRequest(RequestMethod Method, string Path)
{
    /// <summary>The JSON that is sent. <value>Empty: no body.</value></summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The etag that must still hold. <value>Empty: none.</value></summary>
    public string IfMatch { get; init; } = "";

    /// <summary>Preferences, separated by commas. <value>Empty: none.</value></summary>
    public string Prefer { get; init; } = "";

    /// <summary>Whether a POST may be sent again after an answer was lost.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether an advanced directory query is asked.</summary>
    public bool IsEventual { get; init; }

    /// <summary>A reading.</summary>
    public static GraphRequest Get(string path) => new(RequestMethod.Get, path);

    /// <summary>A creation, or an action.</summary>
    public static GraphRequest Post(string path, ReadOnlyMemory<byte> body) => new(RequestMethod.Post, path) { Body = body };

    /// <summary>A change.</summary>
    public static GraphRequest Patch(string path, ReadOnlyMemory<byte> body) => new(RequestMethod.Patch, path) { Body = body };
}
