using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Skills;
using Assistant.Skills.Grounding;
using Assistant.Skills.Remembering;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cards;

/// <summary>Draws results as replies, and remembers the last of them: the clerk gives the same result to who asks the same.</summary>
/// <param name="most">How many are remembered; 0 for none.</param>
internal sealed class DrawnReplies(int most)
{
    private readonly Remembered<Key, Drawn> _drawn = new(most);

    /// <summary>The reply of a result.</summary>
    /// <param name="result">The result of a skill that reads, or what was understood of one that writes.</param>
    /// <param name="language">The language of the question.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="view">What of it is shown, and how.</param>
    public Reply Draw(SkillResult result, Language language, DateOnly today, AnswerView view)
    {
        ArgumentNullException.ThrowIfNull(result);
        var key = new Key(result.Request, language, today, view);

        // Only of this very result: another one, of the same request, may say something else by now.
        if (_drawn.Find(key) is { } drawn && ReferenceEquals(drawn.Result, result))
            return drawn.Reply;
        var written = ReplyWriter.Write(result, language, today, view);
        var speech = result is ProseAnswer prose ? new ModelSpeech(prose.Cited) : null;
        Reply reply = written.Card is { } card
            ? new Reply.Card(card.Deserialize(ChannelJson.Wire.JsonElement), written.Text) { Speech = speech }
            : new Reply.Words(written.Text) { Choices = written.Choices, Speech = speech };
        _drawn.Keep(key, new Drawn(result, reply));
        return reply;
    }

    private readonly record struct Key(Request Request, Language Language, DateOnly Today, AnswerView View);

    private sealed record Drawn(SkillResult Result, Reply Reply);
}
