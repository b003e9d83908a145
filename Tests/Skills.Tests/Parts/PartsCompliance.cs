using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;
using Assistant.Skills.Parts;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Parts;

public abstract class PartsCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly PartAnswer Sent = new PartAnswer.Sent("gửi kèm bảng", "123/BC-KHTC");
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    private PartsOffice Office => new(_test.Database);

    [StoreFact]
    public async Task PrepareAsync_Coordinators_AreAskedByTheirHeadsAndClerksElseByAllWhoMayAnswer()
    {
        await MeetAsync("VAN");

        var prepared = await Office.Skills.PrepareAsync(PartsOffice.Request(), PartsOffice.Lead, None);

        prepared.Units.Select(unit => (unit.Unit.Name, string.Join(' ', unit.People.Select(person => person.Id)), unit.Coordinates))
            .ShouldBe([(PartsOffice.Finance, "ha van", true), (PartsOffice.Personnel, "minh chi", true)]);
        prepared.Units.SelectMany(unit => unit.People).Where(person => person.IsReachable).ShouldHaveSingleItem().Id.ShouldBe("van");
        (await CountAsync("part_inquiries")).ShouldBe(0);
    }

    [StoreFact]
    public async Task PrepareAsync_Collective_IsAskedUnitByUnitAsFarAsTheDirectoryLists()
    {
        var office = new PartsOffice(_test.Database, ["Các phòng chuyên môn, nghiệp vụ thuộc Sở", "Các trường trung học phổ thông"], lead: PartsOffice.Personnel);

        var units = (await office.Skills.PrepareAsync(PartsOffice.Request(), PartsOffice.Somebody("minh"), None)).Units;

        units.Select(unit => (unit.Unit.Name, unit.People.Count > 0)).ShouldBe([(PartsOffice.Finance, true), ("Các trường trung học phổ thông", false)]);
    }

    [StoreFact]
    public async Task AskAsync_NobodyListed_StoresNothingAndSaysOfWhom()
    {
        var office = new PartsOffice(_test.Database, people: []);

        var asked = await office.Skills.AskAsync(PartsOffice.Draft(), "op", PartsOffice.Lead, None);

        asked.ShouldBeOfType<PartsAsked.NobodyToAsk>().Units.Count.ShouldBe(2);
        (await CountAsync("audit_entries")).ShouldBe(0);
    }

    [StoreFact]
    public async Task AskAsync_UnitThatWasNamed_IsAskedAloneAlsoWhereThePlanDoesNotNameIt()
    {
        var office = new PartsOffice(_test.Database, [PartsOffice.Personnel]);
        var finance = new Unit(JournalOffice.Organization, PartsOffice.Finance);

        var unit = (await office.Skills.PrepareAsync(PartsOffice.Request(finance), PartsOffice.Lead, None)).Units.ShouldHaveSingleItem();

        (unit.Unit, unit.Coordinates).ShouldBe((finance, false));
        (await office.AskedAsync(PartsOffice.Draft(finance))).Parts.ShouldHaveSingleItem().Unit.ShouldBe(finance);
    }

    [StoreFact]
    public async Task AskAsync_SameCardTwice_AsksOnce()
    {
        await Office.Skills.AskAsync(PartsOffice.Draft(), "op", PartsOffice.Lead, None);

        (await Office.Skills.AskAsync(PartsOffice.Draft(), "op", PartsOffice.Lead, None)).ShouldBeOfType<PartsAsked.AlreadyStored>();

        (await CountAsync("part_inquiries"), await CountAsync("parts"), await CountAsync("audit_entries")).ShouldBe((1, 2, 1));
        (await CountAsync("notices where kind = 'part-asked'"), await CountAsync("notices where kind = 'parts-due'")).ShouldBe((4, 4));
    }

    [StoreFact]
    public async Task AskAsync_BadFields_AreNamedAndNothingIsStored()
    {
        var draft = new PartDraft(JournalOffice.TheTask, UnitList.Empty, " ", new DateOnly(2026, 11, 17));

        (await Office.Skills.AskAsync(draft, "op", PartsOffice.Lead, None)).ShouldBeOfType<PartsAsked.Invalid>().Errors
            .ShouldBe([new PartFieldError(PartField.What, FieldProblem.Missing), new PartFieldError(PartField.By, FieldProblem.OutOfRange)]);
        (await CountAsync("part_inquiries")).ShouldBe(0);
    }

    [StoreFact]
    public async Task AskAsync_WorkingDayBeforeTheLastDay_IsWhenThoseWhoHaveNotAreReminded()
    {
        foreach (var person in PartsOffice.Everybody)
            await MeetAsync(person.Id);
        await Office.AskedAsync(PartsOffice.Draft() with { By = new DateOnly(2026, 11, 23) });

        // The 23rd is a Monday: the working day before it is Friday, the 20th.
        (await ClaimAsync("2026-11-20 07:59")).ShouldAllBe(notice => notice.Content is NoticeContent.PartAsked);
        var due = await ClaimAsync("2026-11-20 08:00");

        due.Select(notice => notice.PersonId).ShouldBe(["HA", "VAN", "MINH", "CHI"], ignoreOrder: true);
        due.ShouldAllBe(notice => notice.Content is NoticeContent.PartsDue);
    }

    [StoreFact]
    public async Task AskAsync_OnTheEve_RemindsNobodyAsWell()
    {
        await Office.AskedAsync(PartsOffice.Draft() with { By = new DateOnly(2026, 11, 19) });

        (await CountAsync("notices where kind = 'parts-due'")).ShouldBe(0);
    }

    [StoreFact]
    public async Task AnswerAsync_FirstOfAUnit_CountsAndTheOthersAreOwedWord()
    {
        var part = (await Office.AskedAsync()).Parts[0];

        (await Office.AnswerAsync(part, Sent, PartsOffice.Somebody("ha"))).ShouldBeOfType<PartAnswered.Stored>();
        var second = (await Office.AnswerAsync(part, new PartAnswer.NotOurs(null), PartsOffice.Somebody("van"))).ShouldBeOfType<PartAnswered.AnsweredMeanwhile>();

        second.Standing.Part.Reply.ShouldBe(new PartReply(Sent, "ha", "HA", JournalOffice.At("2026-11-18 10:00")));
        (await _test.Database.QueryAsync<string>("select person_id from notices where kind = 'part-taken'", null, None)).ShouldBe(["VAN"]);
        (await CountAsync("audit_entries")).ShouldBe(2);
        (await new AuditTrail(_test.Database).VerifyAsync(None)).ShouldBeOfType<AuditVerdict.Sound>();
    }

    [StoreFact]
    public async Task AnswerAsync_SameCardTwice_StoresOnce()
    {
        var part = (await Office.AskedAsync()).Parts[0];
        await Office.AnswerAsync(part, Sent, PartsOffice.Somebody("ha"));

        (await Office.AnswerAsync(part, Sent, PartsOffice.Somebody("ha"))).ShouldBeOfType<PartAnswered.AnsweredMeanwhile>();

        (await CountAsync("journal_entries where record_kind = 'part'")).ShouldBe(1);
    }

    [StoreFact]
    public async Task AnswerAsync_ManyOfAUnitAtOnce_StoresOne()
    {
        var part = (await Office.AskedAsync()).Parts[0];
        string[] people = ["ha", "van", "staff"];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 9).Select(at => Task.Run(() => Office.AnswerAsync(part, Sent, PartsOffice.Somebody(people[at % 3])))));

        outcomes.OfType<PartAnswered.Stored>().Count().ShouldBe(1);
        outcomes.OfType<PartAnswered.AnsweredMeanwhile>().Count().ShouldBe(8);
        (await CountAsync("journal_entries where record_kind = 'part'")).ShouldBe(1);
    }

    [StoreFact]
    public async Task AnswerAsync_Later_CanBeFollowedBySentOnTheNewCardOnly()
    {
        var part = (await Office.AskedAsync()).Parts[0];
        var later = (await Office.AnswerAsync(part, new PartAnswer.Later(new DateOnly(2026, 11, 30), "chờ quyết toán"), PartsOffice.Somebody("ha"))).ShouldBeOfType<PartAnswered.Stored>();

        (await Office.AnswerAsync(part, Sent, PartsOffice.Somebody("van"))).ShouldBeOfType<PartAnswered.AnsweredMeanwhile>().Standing.Part.State.ShouldBe(PartState.Later);
        (await Office.AnswerAsync(later.Standing.Part, Sent, PartsOffice.Somebody("van"))).ShouldBeOfType<PartAnswered.Stored>();

        (await Office.Answers.FindAsync(part.Id, None))!.Part.Reply!.PersonId.ShouldBe("van");
    }

    [StoreFact]
    public async Task AnswerAsync_LastUnits_OwesTheLeadWordOnce()
    {
        foreach (var round in Enumerable.Range(1, 5))
        {
            var parts = (await Office.AskedAsync()).Parts;

            // Both at the same moment: one of them has to see that it is the last.
            await Task.WhenAll(
                Task.Run(() => Office.AnswerAsync(parts[0], Sent, PartsOffice.Somebody("ha"))),
                Task.Run(() => Office.AnswerAsync(parts[1], new PartAnswer.NotOurs(null), PartsOffice.Somebody("chi"))));

            (await CountAsync("notices where kind = 'part-answered' and person_id = 'LAN'")).ShouldBe(round);
        }
    }

    [StoreFact]
    public async Task AnswerAsync_NotAllHaveAnswered_OwesTheLeadNothing()
    {
        var parts = (await Office.AskedAsync()).Parts;
        await Office.AnswerAsync(parts[0], Sent, PartsOffice.Somebody("ha"));
        await Office.AnswerAsync(parts[1], new PartAnswer.Later(new DateOnly(2026, 11, 27), null), PartsOffice.Somebody("chi"));

        (await CountAsync("notices where kind = 'part-answered'")).ShouldBe(0);
    }

    [StoreFact]
    public async Task AnswerAsync_BadAnswers_AreRefusedFieldByField()
    {
        var part = (await Office.AskedAsync()).Parts[0];

        foreach (var (answer, field, problem) in new (PartAnswer, PartField, FieldProblem)[]
        {
            (new PartAnswer.Sent(null, " "), PartField.Text, FieldProblem.Missing),
            (new PartAnswer.Sent(new string('a', PartAnswer.MaxText + 1), null), PartField.Text, FieldProblem.TooLong),
            (new PartAnswer.Sent(null, new string('a', PartAnswer.MaxLink + 1)), PartField.Link, FieldProblem.TooLong),
            (new PartAnswer.Later(new DateOnly(2026, 11, 17), null), PartField.Day, FieldProblem.OutOfRange),
            (new PartAnswer.Later(new DateOnly(9999, 12, 31), null), PartField.Day, FieldProblem.OutOfRange),
        })
        {
            (await Office.AnswerAsync(part, answer, PartsOffice.Somebody("ha"))).ShouldBeOfType<PartAnswered.Invalid>().Errors.ShouldBe([new PartFieldError(field, problem)]);
        }

        (await Office.Answers.FindAsync(part.Id, None))!.Part.State.ShouldBe(PartState.Asked);
    }

    [StoreFact]
    public async Task ListAsync_Lead_SeesWhoHasAndWhoHasNotAndAnotherUnitOnlyItsOwn()
    {
        var parts = (await Office.AskedAsync()).Parts;
        await Office.AnswerAsync(parts[0], Sent, PartsOffice.Somebody("ha"));

        var seen = (await Office.List.ListAsync(new PartsRequest(null, null), PartsOffice.Lead, None)).ShouldBeOfType<PartsListed>();
        var other = (await Office.List.ListAsync(new PartsRequest(JournalOffice.TheTask, null), PartsOffice.Somebody("minh"), None)).ShouldBeOfType<PartsListed>();

        seen.Inquiries.ShouldHaveSingleItem().Parts.Select(part => (part.Unit.Name, part.State))
            .ShouldBe([(PartsOffice.Finance, PartState.Sent), (PartsOffice.Personnel, PartState.Asked)]);
        seen.Own.ShouldBeEmpty();
        other.Inquiries.ShouldBeEmpty();
        other.Own.ShouldHaveSingleItem().Part.Id.ShouldBe(parts[1].Id);
        (await Office.List.ListAsync(new PartsRequest(JournalOffice.TheTask, null), PartsOffice.Somebody("ha"), None)).ShouldBeOfType<NotPermitted>();
        var colleague = PartsOffice.AskerOf(new Person("hoa", "Hoa", JournalOffice.Secretariat, [Role.Staff]));
        (await Office.List.ListAsync(new PartsRequest(JournalOffice.TheTask, null), colleague, None)).ShouldBeOfType<PartsListed>().Inquiries.Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task ListAsync_AfterTheLastDay_IsOverdueUntilSent()
    {
        var standing = await Office.AskedAsync();
        var open = new PartOfInquiry(standing.Inquiry, standing.Parts[0]);

        open.IsOverdue(new DateOnly(2026, 11, 26)).ShouldBeFalse();
        open.IsOverdue(new DateOnly(2026, 11, 27)).ShouldBeTrue();
        await Office.AnswerAsync(standing.Parts[0], Sent, PartsOffice.Somebody("ha"));
        (await Office.Answers.FindAsync(standing.Parts[0].Id, None))!.IsOverdue(new DateOnly(2026, 11, 27)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task FollowAsync_TaskWithANewKey_TakesItsInquiriesAlong()
    {
        await Office.AskedAsync();
        var plan = JournalOffice.OneTask(new DateOnly(2026, 12, 1)).Plans[0];
        await using (var work = await _test.Database.BeginAsync(None))
        {
            await new PartRecords().FollowAsync(plan.Id, [new TaskMove(new TaskKey("I.1"), new TaskKey("II.7"))], work, None);
            await work.CommitAsync(None);
        }

        (await Office.List.ListAsync(new PartsRequest(null, null), PartsOffice.Lead, None)).ShouldBeOfType<PartsListed>()
            .Inquiries.ShouldHaveSingleItem().Inquiry.TaskKey.ShouldBe("II.7");
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private Task<IReadOnlyList<ClaimedNotice>> ClaimAsync(string at) => Office.Ledger.ClaimAsync(JournalOffice.At(at), TimeSpan.FromDays(30), 100, None);

    private async Task MeetAsync(string person)
    {
        await using var work = await _test.Database.BeginAsync(None);
        await PersonalConversations.MeetAsync(person, $"teams|{person}", Language.Vietnamese, JournalOffice.At("2026-11-18 08:00"), work, None);
        await work.CommitAsync(None);
    }

    private async Task<long> CountAsync(string rows) => await _test.Database.FindAsync<long>($"select count(*) from {rows}", null, None);
}
