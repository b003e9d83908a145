using Assistant.Skills;
using Assistant.Skills.Remembering;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells what answers leave in mind, and remembers that of the last ones: the clerk gives the same result to who asks the same.</summary>
/// <param name="most">How many are remembered; 0 for none.</param>
internal sealed class AnswersInMind(int most)
{
    private readonly Remembered<Request, Left> _left = new(most);

    /// <summary>What an answer leaves in mind; null for one that leaves nothing to lean on.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="understood">What was answered.</param>
    /// <param name="at">The instant of the message that was answered.</param>
    public Recollection? Of(SkillResult result, Understood understood, DateTimeOffset at)
    {
        // Only of this very result: another one, of the same request, may have other rows by now.
        if (_left.Find(result.Request) is { } left && ReferenceEquals(left.Result, result))
            return left.Recollection is { } known ? known with { Request = understood.Request, Language = understood.Language, At = at } : null;
        var recollection = Recollection.Of(result, understood, AnswerView.First, at);
        recollection = recollection is null ? null : recollection with { Things = KeptThings.Of(recollection.Things) };
        _left.Keep(result.Request, new Left(result, recollection));
        return recollection;
    }

    private sealed record Left(SkillResult Result, Recollection? Recollection);
}
