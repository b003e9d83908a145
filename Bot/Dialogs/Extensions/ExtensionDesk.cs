using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Answers the requests about later last days: asking, taking back, deciding, listing.</summary>
internal sealed class ExtensionDesk(ExtensionSkills extensions, ExtensionDecisions decisions, ExtendDialog extend, DecideDialog decide, WithdrawDialog withdraw, OfficeTime office)
{
    /// <summary>Opens the card of a request; a second one about a task whose card is open is said of that card.</summary>
    public async Task<Talk> ExtendAsync(ExtendRequest request, Opener opener, Talk talk, CancellationToken cancellationToken)
    {
        var open = talk.Open.OfType<DialogFrame.Extend>().LastOrDefault(frame => request.Task is not null && frame.Draft.Task == request.Task);
        return open is null
            ? talk.Take(await extend.OpenAsync(request, opener, opener.Asker, cancellationToken))
            : talk.Take(await extend.CorrectAsync(open, ExtensionCorrections.Merge(open.Draft, request), opener.Asker, cancellationToken), open);
    }

    /// <summary>Opens the card of a decision; where it is not told on which request, lists those that wait.</summary>
    public async Task<Talk> DecideAsync(DecideExtensionRequest request, Opener opener, Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Open.OfType<DialogFrame.Decide>().LastOrDefault(frame => request.Task is not null && frame.Task == request.Task) is { } open)
            return talk.Take(await decide.CorrectAsync(open, request, opener.Asker, cancellationToken), open);
        var texts = new ExtensionTexts(opener.Language);
        return await decisions.PrepareAsync(request, opener.Asker, cancellationToken) switch
        {
            { Refusal: { } refusal } => talk.Say(new RefusalWords(new DialogTexts(opener.Language)).Reply(refusal)),
            { Draft: not null } prepared => talk.Take(decide.Open(prepared, opener)),
            { Candidates: { Count: > 0 } candidates } => talk.Say(new ExtensionList(texts, office).Write(candidates)),
            { LastDecided: { } last } => talk.Say(new Reply.Words(Cards.Markdown.Escape(new ExtensionWords(texts, office).Closed(last)))),
            _ => talk.Say(new Reply.Words(request.Task is { IsPlaced: true } task ? texts.Say("None.Task", task.Key) : texts["None.Yours"])),
        };
    }

    /// <summary>Asks before the person's own request is taken back; says so where none waits, where it is another's, and where several wait.</summary>
    public async Task<Talk> WithdrawAsync(WithdrawExtensionRequest request, Opener opener, Talk talk, CancellationToken cancellationToken)
    {
        var texts = new ExtensionTexts(opener.Language);
        var answer = await extensions.ListAsync(new ExtensionsRequest(null), opener.Asker, cancellationToken);
        if (answer is NotPermitted { Refusal: var refusal })
            return talk.Say(new RefusalWords(new DialogTexts(opener.Language)).Reply(refusal));
        var open = answer is ExtensionsListed listed ? listed.Open.Where(each => IsOf(request.Task, each)).ToList() : [];
        return open.FindAll(each => each.Extension.IsOf(opener.Asker)) switch
        {
            [var own] => talk.Take(await withdraw.OpenAsync(own.Extension, new TaskReference(own.Plan.Source, own.Task.Key), opener, cancellationToken)),
            [_, ..] several => talk.Say(new ExtensionList(texts, office).Write(texts.Say("Withdraw.Which", several.Count), several)),
            _ when request.Task is { } task && open is [var other, ..] =>
                talk.Say(new Reply.Words(Cards.Markdown.Escape(texts.Say("Withdraw.NotYours", task.Key, other.Extension.PersonName ?? texts["Somebody"])))),
            _ => talk.Say(new Reply.Words(request.Task is { } task ? texts.Say("None.Task", task.Key) : texts["Withdraw.None"])),
        };
    }

    /// <summary>Lists the open requests; its rows are what "cái thứ hai" means afterwards.</summary>
    public async Task<Talk> ListAsync(ExtensionsRequest request, Opener opener, Talk talk, CancellationToken cancellationToken)
    {
        switch (await extensions.ListAsync(request, opener.Asker, cancellationToken))
        {
            case NotPermitted { Refusal: var refusal }:
                return talk.Say(new RefusalWords(new DialogTexts(opener.Language)).Reply(refusal));
            case ExtensionsListed listed:
                talk = talk.Say(new ExtensionList(new ExtensionTexts(opener.Language), office).Write(listed));
                var things = listed.Open.Select(each => new RecalledThing(each.Plan.Source, each.Task.Key, each.Task.Evidence.Lines, each.Task.Title) { Day = each.Extension.To }).ToList();
                return things.Count == 0 ? talk : talk.Keep(new Recollection(request, things, AnswerView.First, opener.Language, opener.Asker.Now).After(talk.Memory.Last));
            default:
                throw new InvalidOperationException("There is no such answer to a request for extensions.");
        }
    }

    private static bool IsOf(TaskReference? task, ExtensionListing listing) =>
        task is null || (listing.Task.Key == task.Key && (!task.IsPlaced || listing.Plan.Source == task.Source));
}
