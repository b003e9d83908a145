namespace Assistant.Skills.Drafting;

/// <summary>
/// The draft of an administrative document, with the components that decree 30/2020/NĐ-CP names, in its order. What nobody told stays a blank, which a
/// person fills in; <see cref="Blanks"/> says which there are. Number, day, signature and seal are always blanks: a draft has none.
/// </summary>
public sealed record OfficialDocument
{
    /// <summary>Who issues it.</summary>
    public required IssuingOrgan Organ { get; init; }

    /// <summary>What follows the slash of its number: "BC-SGDĐT", "SGDĐT-VP".</summary>
    public required string Symbol { get; init; }

    /// <summary>The place in its date line; null where it is not known.</summary>
    public string? Place { get; init; }

    /// <summary>The year it is drafted in: its day and month are blanks.</summary>
    public required int Year { get; init; }

    /// <summary>What it is and about.</summary>
    public required DocumentHeading Heading { get; init; }

    /// <summary>Kính gửi, one body each; empty for a document that addresses nobody.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Its grounds (căn cứ), without the signs at their ends.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>What it says, in order.</summary>
    public required IReadOnlyList<DocumentBlock> Body { get; init; }

    /// <summary>Nơi nhận, in order, without the signs around them.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>What is left for a person to fill in, in the order of the document.</summary>
    public IReadOnlyList<DraftBlank> Blanks { get; init; } = [];
}
