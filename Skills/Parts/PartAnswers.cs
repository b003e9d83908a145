using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Parts;

/// <summary>Takes down what units answer when they are asked for their part.</summary>
public sealed class PartAnswers(Database database)
{
    internal const string PartKind = "part";

    private readonly PartRepository _parts = new(database);
    private readonly JournalBook _journal = new(database);

    /// <summary>A part as it stands; null where there is none.</summary>
    public Task<PartOfInquiry?> FindAsync(string partId, CancellationToken cancellationToken) => _parts.FindAsync(partId, cancellationToken);

    /// <summary>An inquiry as it stands; null where there is none.</summary>
    public Task<InquiryStanding?> FindInquiryAsync(string inquiryId, CancellationToken cancellationToken) => _parts.FindInquiryAsync(inquiryId, cancellationToken);

    /// <summary>Why a person may not answer for a part's unit; null when the person may.</summary>
    public static Refusal? Refuse(PartOfInquiry standing, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Permissions.Refuse(asker, Deed.AnswerParts, new DeedSubject(standing.Inquiry.Organization, [standing.Part.Unit]));
    }

    /// <summary>
    /// Stores an answer with its audit entry, only onto what the person saw of the part: of several people of a unit the first counts. Once the
    /// part has been sent, or is none of the unit's, nothing more is taken. The unit's others are owed word of it, and who asked when all have answered.
    /// </summary>
    /// <param name="partId">The part, as the card names it. It is not believed to be the person's.</param>
    /// <param name="seen">The version that the person has before their eyes.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="asker">Who answers.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    [Description("Stores what a unit answers to being asked for its part.")]
    public async Task<PartAnswered> AnswerAsync(string partId, long seen, PartAnswer answer, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(asker);
        if (await _parts.FindAsync(partId, cancellationToken) is not { } standing)
            return new PartAnswered.Unknown();
        if (Refuse(standing, asker) is { } refusal)
            return new PartAnswered.NotPermitted(refusal);
        if (standing.Part.IsSettled || standing.Part.Version != seen)
            return new PartAnswered.AnsweredMeanwhile(standing);
        if (answer.Errors(asker.Today) is { Count: > 0 } errors)
            return new PartAnswered.Invalid(errors);
        var answered = standing with { Part = standing.Part with { Reply = new PartReply(answer, asker.Id, asker.Name, asker.Now), Version = seen + 1 } };
        var write = new JournalWrite(
            "parts.answer", string.Create(CultureInfo.InvariantCulture, $"{partId}/{seen}"), PartKind, partId,
            JsonSerializer.Serialize(answered, PartJson.Default.PartOfInquiry), asker, []);
        return await _journal.WriteAsync(write, (work, token) => StoreAsync(answered, seen, asker, work, token), cancellationToken) switch
        {
            JournalOutcome.Written => new PartAnswered.Stored(answered),
            JournalOutcome.NotWritable => new PartAnswered.NotWritable(),
            _ => await _parts.FindAsync(partId, cancellationToken) is { } now ? new PartAnswered.AnsweredMeanwhile(now) : new PartAnswered.Unknown(),
        };
    }

    private static async Task<bool> StoreAsync(PartOfInquiry answered, long seen, Asker asker, UnitOfWork work, CancellationToken cancellationToken)
    {
        if (!await PartRepository.AnswerAsync(answered, seen, work, cancellationToken))
            return false;
        var taken = new NoticeContent.PartTaken(answered.Part.Id, answered.Part.Version);
        var others = (await PartRepository.AskedAsync(answered.Part.Id, work, cancellationToken)).Where(person => person != PersonKey.Of(asker.Id));
        await NoticeBook.OweAsync(others.Select(person => new Notice(person, taken, asker.Now)), work, cancellationToken);
        if (await PartRepository.IsSettledAsync(answered.Inquiry.Id, work, cancellationToken))
            await NoticeBook.OweAsync([new Notice(answered.Inquiry.PersonId, new NoticeContent.PartAnswered(answered.Inquiry.Id), asker.Now)], work, cancellationToken);
        return true;
    }
}
