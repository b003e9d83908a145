namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>What of an answer is shown, and how.</summary>
/// <param name="Page">Which page of its rows, from 1; null for all of them at once.</param>
/// <param name="Form">List or table.</param>
public sealed record AnswerView(int? Page, AnswerForm Form)
{
    /// <summary>As an answer is first sent in a conversation.</summary>
    public static AnswerView First { get; } = new(1, AnswerForm.List);

    /// <summary>Every row, for places where nobody can ask for the next page.</summary>
    public static AnswerView Whole { get; } = new(null, AnswerForm.List);
}
