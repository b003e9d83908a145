using System.Text.Json.Serialization;

namespace Assistant.Skills.Functions.Answers;

/// <summary>What a function gives back. What is null or does not apply is left out of the JSON.</summary>
/// <param name="Outcome">What became of the call.</param>
/// <param name="Today">The day of asking, which "overdue" and "days left" are counted from.</param>
public sealed record FunctionAnswer(FunctionOutcome Outcome, DateOnly Today)
{
    /// <summary>The first day that was looked at.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that was looked at, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many rows there are in all.</summary>
    public int? Total { get; init; }

    /// <summary>The page given, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>How many rows come after this page; they are on the next ones.</summary>
    public int? More { get; init; }

    /// <summary>The rows of the page.</summary>
    public IReadOnlyList<FunctionRow>? Rows { get; init; }

    /// <summary>Whether the rows are only the nearest there are, and speak of no more than a part of what was asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNearest { get; init; }

    /// <summary>How many tasks of the same period the unit only coordinates; they are not among the rows.</summary>
    public int? Coordinated { get; init; }

    /// <summary>How many tasks outside the period are overdue; they are not among the rows.</summary>
    public int? OverdueElsewhere { get; init; }

    /// <summary>How many tasks have no time in their plan; they are not among the rows.</summary>
    public int? Untimed { get; init; }

    /// <summary>The units asked about of which no loaded plan speaks.</summary>
    public IReadOnlyList<string>? UnitsUnspokenOf { get; init; }

    /// <summary>The years that the loaded plans speak of, where none speaks of the one asked about.</summary>
    public IReadOnlyList<int>? YearsSpokenOf { get; init; }

    /// <summary>What is to be asked back: the slot.</summary>
    public string? Needs { get; init; }

    /// <summary>What can be chosen from.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>The plan that is not loaded.</summary>
    public string? Plan { get; init; }

    /// <summary>The right that is missing.</summary>
    public string? Refused { get; init; }

    /// <summary>What would be stored.</summary>
    public FunctionDraft? Draft { get; init; }

    /// <summary>What is wrong with the arguments.</summary>
    public IReadOnlyList<FunctionProblem>? Problems { get; init; }
}
