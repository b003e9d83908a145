namespace Assistant.Testing.Graph;

/// <summary>What a test can set of a <see cref="GraphDouble"/>.</summary>
public sealed class GraphSettings
{
    /// <summary>The largest page of a collection.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>The page of a delta.</summary>
    public int DeltaPageSize { get; set; } = 50;

    /// <summary>The status for a value that a unique column already has: 400 or 409; the service's own is not documented.</summary>
    public int UniqueStatus { get; set; } = 400;

    /// <summary>Whether a repeated <c>transactionId</c> is refused with 409 instead of answered with the first event; the service's own way is not documented.</summary>
    public bool RefusesRepeatedTransactions { get; set; }

    /// <summary>The person who changes items by hand.</summary>
    public PersonInGraph Editor { get; set; } = new("Phạm Thị Hoa", "hoa@contoso.vn") { Id = "hoa" };

    /// <summary>The application roles that callers have; empty for all that there are.</summary>
    public IReadOnlySet<string> Roles { get; set; } = new HashSet<string>(StringComparer.Ordinal);
}
