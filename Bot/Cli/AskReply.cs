using Assistant.Bot.Cards;
using Assistant.Skills;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cli;

/// <summary>The answer to one message.</summary>
/// <param name="Parts">Each request of the message with its result; at least one.</param>
/// <param name="Today">The day of asking.</param>
internal sealed record AskReply(IReadOnlyList<(Understood Understood, SkillResult Result)> Parts, DateOnly Today)
{
    /// <summary>The answer as sent, Markdown.</summary>
    public string Text => string.Join("\n\n", Parts.Select(part => ReplyWriter.WriteText(part.Result, part.Understood.Language, Today, AnswerView.Whole)));
}
