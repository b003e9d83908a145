using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Skills.Understanding.Splitting;

namespace Assistant.Skills.Understanding;

/// <summary>
/// Reads requests out of messages: Vietnamese with or without marks, English, and both mixed. A grammar of phrases
/// (<c>Grammar/*.txt</c>) weighs the kinds of request against each other; slots are read for the one that wins. What
/// it does not understand becomes an <see cref="OpenRequest"/> when the plans share its words, else an <see cref="UnknownRequest"/>.
/// </summary>
public sealed class RequestReader
{
    /// <summary>The least score with which a kind is believed.</summary>
    internal const double Threshold = 3;

    /// <summary>The least score with which a message asks for help, politeness included: "giúp được gì".</summary>
    private const double SureHelp = 9;

    /// <summary>Less sure than this, a message is taken for an open question, or for nothing.</summary>
    private const double LeastConfidence = 0.5;

    /// <summary>How many pairs of words a message must share with the plans to be a question about them.</summary>
    private const int SharedPairs = 1;

    private readonly TimeReader _times = new();

    /// <summary>Reads a message. Any text is read; nothing throws.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="asker">Who asks, and when.</param>
    /// <param name="office">What is asked about.</param>
    /// <returns>The requests in the order written; at least one, which may be <see cref="UnknownRequest"/>.</returns>
    public IReadOnlyList<Understood> Read(string text, Asker asker, Office office) => Read(Hear(text, asker, office));

    /// <summary>Takes a message apart, for this reader and for <see cref="FollowUps.FollowUpReader"/>.</summary>
    /// <inheritdoc cref="Read(string, Asker, Office)"/>
    public HeardMessage Hear(string text, Asker asker, Office office) => HeardMessage.Of(text, _times, asker, office);

    /// <summary>Reads a message that was taken apart.</summary>
    /// <returns>The requests in the order written; at least one, which may be <see cref="UnknownRequest"/>.</returns>
    public IReadOnlyList<Understood> Read(HeardMessage heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var split = RequestSplitter.Split(heard.Strict);
        return split.Parts.Count < 2
            ? [Understand(heard, split.Core) with { Text = heard.Text }]
            : [.. PartTexts.Of(heard.Strict, split.Parts).Select(part => ReadPart(part, heard) with { Text = part }).DistinctBy(part => part.Request)];
    }

    private Understood ReadPart(string text, HeardMessage whole)
    {
        var part = Hear(text, whole.Asker, whole.Office);
        return Understand(part, RequestSplitter.Split(part.Strict).Core);
    }

    private static Understood Understand(HeardMessage heard, (int First, int End)? core) =>
        Sure(heard.Strict, core) ?? (heard.Forgiving is { } forgiving ? Sure(forgiving, core) : null) ?? Otherwise(heard.Strict);

    /// <summary>What the sentences that ask yield, completed by the others; else what the whole message yields.</summary>
    private static Understood? Sure(Reading reading, (int First, int End)? core) =>
        (core is { } asking ? Sure(Completed(reading.Within(asking.First, asking.End), reading)) : null) ?? Sure(reading);

    private static Reading Completed(Reading core, Reading message) => core with
    {
        Times = core.Times.Count > 0 ? core.Times : message.Times,
        Units = core.Units.Count > 0 || core.Has("mine") ? core.Units : message.Units,
        Plans = core.Plans.Count > 0 ? core.Plans : message.Plans,
        Tasks = core.Tasks.Count > 0 ? core.Tasks : message.Tasks,
    };

    private static Understood? Sure(Reading reading)
    {
        if (SmallTalkReader.Read(reading) is { } talk)
        {
            return new Understood(new ChatRequest(talk), 1, null, reading.Language);
        }

        var scores = KindScorer.Score(reading with { Subject = MeetingConclusions.Before(reading) });
        if (scores[0].Score < Threshold && (reading.Subject.First > 0 || reading.Subject.End < reading.Message.Words.Count))
        {
            reading = reading with { Subject = reading.Whole };
            scores = KindScorer.Score(reading with { Subject = MeetingConclusions.Before(reading) });
        }

        var best = scores[0];
        if (best.Kind != RequestKind.Unknown && KindScorer.ScoreOf(RequestKind.Help, reading with { Subject = reading.Whole }) is var help && help >= SureHelp && help > best.Score)
        {
            return new Understood(new HelpRequest(), 1, null, reading.Language);
        }

        if (best.Score < Threshold)
        {
            return null;
        }

        var (request, needs) = RequestBuilder.Build(best.Kind, reading with { Cues = best.Matches });
        if (needs is not null && SmallTalkReader.Opening(reading) == SmallTalk.Thanks)
        {
            // "cảm ơn em, thế là xong rồi": what would have to be asked back after thanks was only thanks.
            return new Understood(new ChatRequest(SmallTalk.Thanks), 0.6, null, reading.Language);
        }

        var confidence = best.Kind == RequestKind.Unknown ? 1 : Confidence.Of(reading, best, scores[1]);
        return request is null || (confidence < LeastConfidence && needs is null) ? null : new Understood(request, confidence, needs, reading.Language);
    }

    private static Understood Otherwise(Reading reading)
    {
        if (SmallTalkReader.Opening(reading) is { } talk)
        {
            return new Understood(new ChatRequest(talk), 0.6, null, reading.Language);
        }

        var subject = reading.Subject;
        var words = reading.Message.Folded.Skip(subject.First).Take(subject.End - subject.First).ToList();
        if (RequestBuilder.NotLoaded(reading) is { } absent)
        {
            return new Understood(absent, 0.6, null, reading.Language);
        }

        var known = reading.Plans.Any(plan => plan.Plans.Count > 0) || reading.Office.Words.SharedPairs(words) >= SharedPairs;
        return known
            ? new Understood(new OpenRequest(FreeText.Of(reading, dropUnits: false) ?? reading.Message.Text.Trim()), 0.4, null, reading.Language)
            : new Understood(new UnknownRequest(), 0.2, null, reading.Language);
    }
}
