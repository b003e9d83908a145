namespace Assistant.Testing.Graph;

/// <summary>One request to a <see cref="GraphDouble"/>.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below <c>/v1.0</c>, decoded, without the query.</param>
/// <param name="Query">The query as it was sent.</param>
/// <param name="Body">The body; empty when there was none.</param>
/// <param name="Status">What was answered; 0 for a dropped connection and while there is no answer.</param>
/// <param name="Fault">The fault that it met; null for none.</param>
public sealed record GraphRequest(string Method, string Path, string Query, string Body, int Status, GraphFault? Fault)
{
    /// <summary>Whether it asks for a token.</summary>
    public bool IsForToken => Path.EndsWith("/oauth2/v2.0/token", StringComparison.OrdinalIgnoreCase);
}
