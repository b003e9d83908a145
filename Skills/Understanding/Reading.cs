using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>A message with everything that was found in it, before its kind is told.</summary>
internal sealed record Reading
{
    /// <summary>The message.</summary>
    public required Message Message { get; init; }

    /// <summary>Who asks.</summary>
    public required Asker Asker { get; init; }

    /// <summary>What is asked about.</summary>
    public required Office Office { get; init; }

    /// <summary>The plans it names.</summary>
    public required IReadOnlyList<PlanMention> Plans { get; init; }

    /// <summary>The tasks it names by key.</summary>
    public required IReadOnlyList<TaskMention> Tasks { get; init; }

    /// <summary>The times it speaks of.</summary>
    public required IReadOnlyList<TimeMention> Times { get; init; }

    /// <summary>The units it names.</summary>
    public required IReadOnlyList<UnitMention> Units { get; init; }

    /// <summary>Words, slots and the bounds between padding.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Whether it ends like a question.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>The words covered by the phrases that told its kind.</summary>
    public IReadOnlyList<PhraseMatch> Cues { get; init; } = [];

    /// <summary>The first place where a phrase of a section stands; null when none does.</summary>
    public PhraseMatch? First(string section)
    {
        var list = PhraseBook.Embedded[section];
        for (var at = Subject.First; at < Subject.End; at++)
        {
            if (list.LongestAt(Subject, at) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase of a section stands in it.</summary>
    public bool Has(string section) => First(section) is not null;
}
