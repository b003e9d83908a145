using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding;

/// <summary>
/// Reads requests out of messages: Vietnamese with or without marks, English, and both mixed. A grammar of phrases
/// (<c>Grammar/*.txt</c>) weighs the kinds of request against each other; slots are read for the one that wins. What
/// it does not understand becomes an <see cref="OpenRequest"/> when the plans share its words, else an <see cref="UnknownRequest"/>.
/// </summary>
public sealed class RequestReader
{
    /// <summary>The least score with which a kind is believed.</summary>
    private const double Threshold = 3;

    /// <summary>How many pairs of words a message must share with the plans to be a question about them.</summary>
    private const int SharedPairs = 1;

    private readonly TimeReader _times = new();

    /// <summary>Reads a message. Any text is read; nothing throws.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="asker">Who asks, and when.</param>
    /// <param name="office">What is asked about.</param>
    /// <returns>The requests in the order written; at least one, which may be <see cref="UnknownRequest"/>.</returns>
    public IReadOnlyList<Understood> Read(string text, Asker asker, Office office)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(office);
        var message = Message.Of(text);
        var times = _times.Read(message.Text, asker.Now);
        var strict = ReadingFactory.Read(message, times, asker, office, anyMarks: false);
        return Understand(strict) is { } sure
            ? [sure]
            : [Understand(ReadingFactory.Read(message, times, asker, office, anyMarks: true)) ?? Otherwise(strict)];
    }

    private static Understood? Understand(Reading reading)
    {
        if (SmallTalkReader.Read(reading) is { } talk)
        {
            return new Understood(new ChatRequest(talk), 1, null, reading.Language);
        }

        var scores = KindScorer.Score(MeetingConclusions.Before(reading));
        if (scores[0].Score < Threshold)
        {
            reading = reading with { Subject = reading.Subject with { First = 0, End = reading.Message.Words.Count } };
            scores = KindScorer.Score(MeetingConclusions.Before(reading));
        }

        var best = scores[0];
        if (best.Score < Threshold)
        {
            return null;
        }

        var (request, needs) = RequestBuilder.Build(best.Kind, reading with { Cues = best.Matches });
        var confidence = best.Kind == RequestKind.Unknown ? 1 : Confidence(best, scores[1]);
        return request is null ? null : new Understood(request, confidence, needs, reading.Language);
    }

    private static Understood Otherwise(Reading reading)
    {
        var subject = reading.Subject;
        var words = reading.Message.Folded.Skip(subject.First).Take(subject.End - subject.First).ToList();
        var known = reading.Plans.Any(plan => plan.Plans.Count > 0) || reading.Office.Words.SharedPairs(words) >= SharedPairs;
        return known
            ? new Understood(new OpenRequest(FreeText.Of(reading, dropUnits: false) ?? reading.Message.Text.Trim()), 0.4, null, reading.Language)
            : new Understood(new UnknownRequest(), 0.2, null, reading.Language);
    }

    private static double Confidence(KindScore best, KindScore second) =>
        Math.Clamp(0.5 + ((best.Score - Threshold) / 20) + ((best.Score - Math.Max(0, second.Score)) / 30), 0.5, 1);
}
