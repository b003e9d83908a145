namespace Assistant.Testing.Documents;

/// <summary>A document as its author thinks of it. The makers set the same content as Word, as PDF or as a scan.</summary>
public sealed record OfficeDocument
{
    /// <summary>The lines at the top left: the superior body, the issuing body, the number.</summary>
    public required IReadOnlyList<string> LeftHead { get; init; }

    /// <summary>The lines at the top right: the country's name, the motto, place and date.</summary>
    public required IReadOnlyList<string> RightHead { get; init; }

    /// <summary>What stands between the letterhead and the signature.</summary>
    public required IReadOnlyList<DocumentBlock> Body { get; init; }

    /// <summary>The lines at the bottom left, from "Nơi nhận:" on.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The lines at the bottom right: authority, post and name; an empty one leaves room for the stamp.</summary>
    public IReadOnlyList<string> Signature { get; init; } = [];
}
