using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Search;

/// <summary>A piece of a plan that can answer a question: a paragraph, a list item, a row of a table.</summary>
/// <param name="Source">The plan's file.</param>
/// <param name="Document">Number and symbol of the plan; null for a draft that has neither.</param>
/// <param name="PlanTitle">The plan's title.</param>
/// <param name="Key">The key of the task it belongs to; null outside the tasks.</param>
/// <param name="Lines">Its lines in the file.</param>
/// <param name="Text">Its words on one line, marks restored where the source lost them.</param>
/// <param name="Heading">The headings above it; empty when there are none.</param>
/// <param name="Quote">Its words as they stand in the file.</param>
public sealed record Passage(
    string Source, string? Document, string PlanTitle, TaskKey? Key, LineSpan Lines, string Text, string Heading, string Quote)
{
    /// <summary>The unit whose duty in "Tổ chức thực hiện" it is; null for other passages.</summary>
    public string? Bearer { get; init; }

    /// <summary>Who issued the plan; null where that is not known.</summary>
    public string? Issuer { get; init; }

    /// <summary>The place in the plan's date line; null where that is not known.</summary>
    public string? Place { get; init; }

    /// <summary>The plan's year; null where that is not known.</summary>
    public int? Year { get; init; }

    /// <summary>What the passage is part of: the plan's number, title, issuer, place and year.</summary>
    internal string Context => $"{Document} {PlanTitle} {Issuer} {Place} {Year}";
}
