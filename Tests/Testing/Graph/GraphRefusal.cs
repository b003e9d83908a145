namespace Assistant.Testing.Graph;

/// <summary>Thrown where Graph answers with an error.</summary>
internal sealed class GraphRefusal(int status, string code, string message, bool isViolation = false) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status => status;

    /// <summary>Graph's code.</summary>
    public string Code => code;

    /// <summary>Whether the caller broke the description, so that no correct client can get this answer.</summary>
    public bool IsViolation => isViolation;

    /// <summary>A header that goes with it; null for none.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>Something that is not there.</summary>
    public static GraphRefusal NotFound(string what) => new(404, "itemNotFound", $"{what} could not be found.");

    /// <summary>A request that is wrong in itself.</summary>
    public static GraphRefusal Wrong(string message) => new(400, "invalidRequest", message, isViolation: true);

    /// <summary>An etag that is no longer the latest.</summary>
    public static GraphRefusal Changed() => new(412, "resourceModified", "ETag does not match current item's value");
}
