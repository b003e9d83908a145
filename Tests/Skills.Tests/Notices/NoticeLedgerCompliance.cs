using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Notices;

public abstract class NoticeLedgerCompliance : IAsyncLifetime
{
    private const string Lan = "6F1C-lan";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly NoticeContent Parked = new NoticeContent.OutboxParked(7, "meeting", "m1", "403", JournalOffice.At("2026-11-20 08:00"));
    private static readonly NoticeContent[] Contents =
    [
        new NoticeContent.PartAsked("p"),
        new NoticeContent.PartTaken("p", 2),
        new NoticeContent.PartAnswered("i"),
        new NoticeContent.PartsDue("p"),
        new NoticeContent.ExtensionAsked("e", "979/KH-SGDĐT", "II.4", "Rà soát", new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 15), "chờ số liệu", "Lan"),
        new NoticeContent.ExtensionDecided("e", null, "4", "Rà soát", false, null, new DateOnly(2026, 12, 15), null, null),
        Parked,
    ];
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    private NoticeLedger Ledger => new(_test.Database);

    [StoreFact]
    public async Task ClaimAsync_EveryContent_ComesBackAsItWasOwed()
    {
        await MeetAsync(Lan, "teams|c1");
        var owed = Contents.ToList();
        foreach (var content in owed)
            await OweAsync(Lan, content);

        (await ClaimAsync("2026-11-21 08:00")).Select(notice => notice.Content).ShouldBe(owed);
    }

    [StoreFact]
    public async Task ClaimAsync_PersonNeverMet_WaitsUntilThePersonIsMet()
    {
        await OweAsync(Lan, Parked);
        (await ClaimAsync("2026-11-21 08:00")).ShouldBeEmpty();
        await _test.RestartAsync();

        await MeetAsync("6f1c-LAN", "teams|c1");

        var claimed = (await ClaimAsync("2026-11-22 08:00")).ShouldHaveSingleItem();
        (claimed.Conversation, claimed.Language).ShouldBe(("teams|c1", Language.Vietnamese));
        (await Ledger.MarkSentAsync(claimed, "1", JournalOffice.At("2026-11-22 08:00"), None)).ShouldBeTrue();
        (await ClaimAsync("2027-11-22 08:00")).ShouldBeEmpty();
        var told = (await Ledger.DeliveredAsync(Lan, Parked.Subject, None)).ShouldHaveSingleItem();
        (told.Content, told.Activity, told.At).ShouldBe((Parked, "1", JournalOffice.At("2026-11-22 08:00")));
    }

    [StoreFact]
    public async Task ClaimAsync_ConversationClosed_WaitsUntilThePersonComesBack()
    {
        await MeetAsync(Lan, "teams|c1");
        await OweAsync(Lan, Parked);
        var claimed = (await ClaimAsync("2026-11-21 08:00")).ShouldHaveSingleItem();
        await CloseAsync("teams|c1");
        (await Ledger.PutBackAsync(claimed, JournalOffice.At("2026-11-21 08:00"), "closed", None)).ShouldBeTrue();

        (await ClaimAsync("2026-11-21 09:00")).ShouldBeEmpty();
        (await new PersonalConversations(_test.Database).ReachableAsync(None)).ShouldBeEmpty();
        await MeetAsync(Lan, "teams|c2");

        (await ClaimAsync("2026-11-21 10:00")).ShouldHaveSingleItem().Conversation.ShouldBe("teams|c2");
        (await new PersonalConversations(_test.Database).ReachableAsync(None)).ShouldBe([PersonKey.Of(Lan)]);
    }

    [StoreFact]
    public async Task CloseAsync_OfAnEarlierConversation_LeavesTheNewOneOpen()
    {
        await MeetAsync(Lan, "teams|c1");
        await MeetAsync(Lan, "teams|c2");

        await CloseAsync("teams|c1");

        await OweAsync(Lan, Parked);
        (await ClaimAsync("2026-11-21 08:00")).ShouldHaveSingleItem();
    }

    [StoreFact]
    public async Task OweAsync_SameKindAndSubjectAgain_IsOwedOnce()
    {
        await MeetAsync(Lan, "teams|c1");
        await OweAsync(Lan, Parked);
        await OweAsync("6f1c-lan", Parked);
        await OweAsync(Lan, new NoticeContent.OutboxParked(7, "meeting", "m1", "again", JournalOffice.At("2026-11-21 08:00")));

        (await ClaimAsync("2026-11-21 08:00")).Count.ShouldBe(2);
    }

    [StoreFact]
    public async Task OweAsync_RolledBack_OwesNothing()
    {
        await MeetAsync(Lan, "teams|c1");
        await using (var work = await _test.Database.BeginAsync(None))
            await NoticeBook.OweAsync([new Notice(Lan, Parked, JournalOffice.At("2026-11-21 07:00"))], work, None);

        (await ClaimAsync("2026-11-21 08:00")).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ClaimAsync_SenderDiedBeforeMarking_IsOwedAgainAfterTheLease()
    {
        await MeetAsync(Lan, "teams|c1");
        await OweAsync(Lan, Parked);
        var first = (await ClaimAsync("2026-11-21 08:00")).ShouldHaveSingleItem();
        (await ClaimAsync("2026-11-21 08:01")).ShouldBeEmpty();
        await _test.RestartAsync();

        var second = (await ClaimAsync("2026-11-21 08:02")).ShouldHaveSingleItem();

        (second.Id, second.Attempts).ShouldBe((first.Id, 2));
        (await Ledger.MarkSentAsync(first, null, JournalOffice.At("2026-11-21 08:03"), None)).ShouldBeFalse();
        (await Ledger.MarkSentAsync(second, null, JournalOffice.At("2026-11-21 08:03"), None)).ShouldBeTrue();
    }

    [StoreFact]
    public async Task ClaimAsync_ManySendersAtOnce_NeverShareANotice()
    {
        await MeetAsync(Lan, "teams|c1");
        foreach (var number in Enumerable.Range(0, 40))
            await OweAsync(Lan, new NoticeContent.PartAsked($"p{number}"));

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(ClaimAllAsync)));

        var ids = claims.SelectMany(claimed => claimed).Select(claimed => claimed.Id).ToList();
        ids.Count.ShouldBe(40);
        ids.Distinct().Count().ShouldBe(40);
    }

    [StoreFact]
    public async Task PutBackDropAndFail_DecideWhetherItIsTriedAgain()
    {
        await MeetAsync(Lan, "teams|c1");
        foreach (var part in (string[])["later", "dropped", "failed"])
            await OweAsync(Lan, new NoticeContent.PartAsked(part));
        var claimed = (await ClaimAsync("2026-11-21 08:00")).ToDictionary(notice => notice.Content.Subject);
        var now = JournalOffice.At("2026-11-21 08:00");

        await Ledger.PutBackAsync(claimed["later"], now.AddMinutes(10), "429", None);
        await Ledger.DropAsync(claimed["dropped"], "answered", now, None);
        await Ledger.MarkFailedAsync(claimed["failed"], "400", now, None);

        (await ClaimAsync("2026-11-21 08:09")).ShouldBeEmpty();
        (await ClaimAsync("2026-11-21 08:10")).ShouldHaveSingleItem().Content.Subject.ShouldBe("later");
    }

    [StoreFact]
    public async Task ClaimAsync_ContentOfANewerProgram_IsLeftForItAndHoldsNobodyUp()
    {
        await MeetAsync(Lan, "teams|c1");
        await OweAsync(Lan, new NoticeContent.PartAsked("p"));
        await OweAsync(Lan, Parked);
        await using (var work = await _test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync("update notices set body = @body where subject = 'p'", new { body = """{"notice":"of tomorrow"}""" }, None);
            await work.CommitAsync(None);
        }

        (await ClaimAsync("2026-11-21 08:00")).ShouldHaveSingleItem().Content.ShouldBe(Parked);
        (await _test.Database.FindAsync<string>("select state from notices where subject = 'p'", null, None)).ShouldBe("claimed");
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private async Task<List<ClaimedNotice>> ClaimAllAsync()
    {
        var all = new List<ClaimedNotice>();
        while (await Ledger.ClaimAsync(JournalOffice.At("2026-11-21 08:00"), Lease, 3, None) is { Count: > 0 } some)
            all.AddRange(some);
        return all;
    }

    private Task<IReadOnlyList<ClaimedNotice>> ClaimAsync(string at) => Ledger.ClaimAsync(JournalOffice.At(at), Lease, 100, None);

    private async Task OweAsync(string person, NoticeContent content) =>
        await InWorkAsync(work => NoticeBook.OweAsync([new Notice(person, content, JournalOffice.At("2026-11-21 07:00"))], work, None));

    private async Task MeetAsync(string person, string conversation) =>
        await InWorkAsync(work => PersonalConversations.MeetAsync(person, conversation, Language.Vietnamese, JournalOffice.At("2026-11-21 06:00"), work, None));

    private async Task CloseAsync(string conversation) =>
        await InWorkAsync(work => PersonalConversations.CloseAsync(conversation, JournalOffice.At("2026-11-21 07:30"), work, None));

    private async Task InWorkAsync(Func<UnitOfWork, Task> action)
    {
        await using var work = await _test.Database.BeginAsync(None);
        await action(work);
        await work.CommitAsync(None);
    }
}
