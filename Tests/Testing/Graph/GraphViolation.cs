namespace Assistant.Testing.Graph;

/// <summary>A request that Graph's description does not allow.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below <c>/v1.0</c>.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record GraphViolation(string Method, string Path, string Problem);
