namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>How the rows of an answer are shown.</summary>
public enum AnswerForm
{
    /// <summary>One below the other, in sections.</summary>
    List,

    /// <summary>As a table.</summary>
    Table,
}
