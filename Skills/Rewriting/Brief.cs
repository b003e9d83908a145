using Assistant.Skills.Answering;

namespace Assistant.Skills.Rewriting;

/// <summary>An answer told once more, shorter or for whoever leads. It holds nothing that the answer does not.</summary>
/// <param name="Whole">The answer, given anew.</param>
/// <param name="Form">How it is told.</param>
/// <param name="Rows">How many rows the answer has.</param>
/// <param name="Pressing">Of its work the few rows that press most: what is late first, then what is due next; empty for an answer that lists no work.</param>
public sealed record Brief(SkillResult Whole, BriefForm Form, int Rows, IReadOnlyList<BriefRow> Pressing) : SkillResult(Whole.Request)
{
    /// <summary>How many rows are late.</summary>
    public int Overdue { get; init; }

    /// <summary>How many rows were reported done.</summary>
    public int Done { get; init; }

    /// <summary>With which units the work lies, most of it first; empty where one unit was asked about, or one bears it all.</summary>
    public IReadOnlyList<UnitShare> Shares { get; init; } = [];

    /// <summary>What the cited lines of the work say of whoever leads.</summary>
    public IReadOnlyList<LeaderMention> Leaders { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => [.. Pressing.Select(row => new AnswerItem(row.Item.Citation.Source, row.Item.Citation.Key, row.Item.Section))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Pressing.Count == 0 ? Whole.Citations : [.. Pressing.Select(row => row.Item.Citation).Concat(Leaders.Select(leader => leader.Citation)).Distinct()];
}
