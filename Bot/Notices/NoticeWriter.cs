using Assistant.Bot.Channel;
using Assistant.Bot.Parts;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Notices;
using Assistant.Skills.Parts;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Notices;

/// <summary>Puts notices into words at the moment of sending: as things stand then, in the person's language.</summary>
internal sealed class NoticeWriter(PartAnswers parts, ExtensionDecisions extensions, NoticeLedger ledger, IPeople people, OfficeTime office, TimeProvider clock, IOptions<AssistantOptions> options)
{
    /// <summary>How a notice is told now.</summary>
    public async Task<NoticeDelivery> WriteAsync(ClaimedNotice notice, CancellationToken cancellationToken) => notice.Content switch
    {
        NoticeContent.PartAsked asked => await AskedAsync(asked.PartId, notice, cancellationToken),
        NoticeContent.PartsDue due => await DueAsync(due.PartId, notice, cancellationToken),
        NoticeContent.PartTaken taken => await TakenAsync(taken.PartId, notice, cancellationToken),
        NoticeContent.PartAnswered answered => await AnsweredAsync(answered.InquiryId, notice, cancellationToken),
        NoticeContent.ExtensionAsked asked when !await AwaitsAsync(asked.ExtensionId, notice, cancellationToken) => Nothing,
        var told => new NoticeDelivery.Say(new Reply.Words(new NoticeWords(new NoticeTexts(notice.Language), office).Of(told))),
    };

    /// <summary>What was decided or taken back meanwhile, and what the person may not decide on any more, is not asked for.</summary>
    private async Task<bool> AwaitsAsync(string extensionId, ClaimedNotice notice, CancellationToken cancellationToken) =>
        await extensions.AwaitsAsync(extensionId, await AskerAsync(notice, options.Value.Organization, cancellationToken), cancellationToken);

    private async Task<Asker> AskerAsync(ClaimedNotice notice, string organization, CancellationToken cancellationToken) =>
        new(notice.PersonId, null, organization, null, office.Local(clock.GetUtcNow())) { Standing = await people.StandingOfAsync(notice.PersonId, cancellationToken) };

    private async Task<NoticeDelivery> AskedAsync(string partId, ClaimedNotice notice, CancellationToken cancellationToken) =>
        await OpenAsync(partId, notice, cancellationToken) is { } standing ? Ask("Part.Asked", standing, notice.Language) : Nothing;

    /// <summary>A part that is still owed and that the person may still answer for; null for any other: who has left the unit is not told what it was asked.</summary>
    private async Task<PartOfInquiry?> OpenAsync(string partId, ClaimedNotice notice, CancellationToken cancellationToken)
    {
        if (await parts.FindAsync(partId, cancellationToken) is not { Part.IsSettled: false } standing)
            return null;
        return PartAnswers.Refuse(standing, await AskerAsync(notice, standing.Inquiry.Organization, cancellationToken)) is null ? standing : null;
    }

    private async Task<NoticeDelivery> DueAsync(string partId, ClaimedNotice notice, CancellationToken cancellationToken)
    {
        if (await OpenAsync(partId, notice, cancellationToken) is not { } standing)
            return Nothing;
        var today = office.DayOf(clock.GetUtcNow());

        // Whom the question reached only today needs no reminder of it as well.
        if ((await ledger.DeliveredAsync(notice.PersonId, partId, cancellationToken)).Any(told => office.DayOf(told.At) == today))
            return new NoticeDelivery.NotWanted("asked today");
        var heading = standing.Inquiry.By < today ? "Part.Overdue" : standing.Inquiry.By == today ? "Part.DueToday" : "Part.Due";
        return Ask(heading, standing, notice.Language);
    }

    private async Task<NoticeDelivery> TakenAsync(string partId, ClaimedNotice notice, CancellationToken cancellationToken)
    {
        var told = await ledger.DeliveredAsync(notice.PersonId, partId, cancellationToken);
        if (told.Count == 0 || await parts.FindAsync(partId, cancellationToken) is not { } standing)
            return new NoticeDelivery.NotWanted("was not asked");
        var texts = new PartTexts(notice.Language);
        var (content, text) = new PartCard(texts, office).Of("Part.Asked", standing);
        var cards = told.Select(each => each.Activity).OfType<string>().ToList();
        return cards.Count > 0
            ? new NoticeDelivery.Replace([.. cards.Select(card => new Reply.Replacement(card, content, text))])
            : new NoticeDelivery.Say(new Reply.Words(new PartWords(texts, office).Taken(standing)));
    }

    private async Task<NoticeDelivery> AnsweredAsync(string inquiryId, ClaimedNotice notice, CancellationToken cancellationToken)
    {
        if (await parts.FindInquiryAsync(inquiryId, cancellationToken) is not { } standing)
            return Nothing;
        var texts = new PartTexts(notice.Language);
        var listing = new PartListing(texts, office).Say(standing, office.DayOf(clock.GetUtcNow()));
        return new NoticeDelivery.Say(new Reply.Words($"{texts["AllAnswered"]}\n\n{listing}"));
    }

    private NoticeDelivery.Say Ask(string heading, PartOfInquiry standing, Language language)
    {
        var (content, text) = new PartCard(new PartTexts(language), office).Of(heading, standing);
        return new NoticeDelivery.Say(new Reply.Card(content, text));
    }

    private static NoticeDelivery.NotWanted Nothing { get; } = new("nothing is owed any more");
}
