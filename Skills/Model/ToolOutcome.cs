using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Model;

/// <summary>What became of a function that the model called. One of the nested records.</summary>
public abstract record ToolOutcome
{
    private ToolOutcome()
    {
    }

    /// <summary>It read something.</summary>
    /// <param name="Request">The request that the call stands for.</param>
    /// <param name="Result">What the skill answered.</param>
    /// <param name="Text">What the model is told of it.</param>
    public sealed record Read(Request Request, SkillResult Result, string Text) : ToolOutcome;

    /// <summary>It would write something down: nothing is stored, the person is shown the card of this request.</summary>
    /// <param name="Request">The request that the call stands for.</param>
    public sealed record Write(Request Request) : ToolOutcome;

    /// <summary>It was not run, or failed.</summary>
    /// <param name="Text">What the model is told, in a few words.</param>
    public sealed record Refused(string Text) : ToolOutcome
    {
        /// <summary>Our own failure, for the log; null where the model's call was wrong.</summary>
        public Exception? Failure { get; init; }
    }
}
