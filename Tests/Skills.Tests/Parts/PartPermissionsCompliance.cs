using Assistant.Skills.Directory;
using Assistant.Skills.Parts;
using Assistant.Skills.Tests.Directory;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Parts;

/// <summary>Every role of the own and of another unit against asking for parts and answering: what the table does not allow leaves no trace.</summary>
public abstract class PartPermissionsCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task AskAsync_EveryRoleAndLead_StoresOnlyWhatTheTableAllows()
    {
        foreach (var (column, asker) in Askers(JournalOffice.Secretariat.Name))
        {
            foreach (var lead in (string[])[JournalOffice.Secretariat.Name, PartsOffice.Personnel])
            {
                var office = new PartsOffice(_test.Database, [PartsOffice.Finance], lead: lead);
                await ExpectAsync(column, Deed.AskParts, lead == JournalOffice.Secretariat.Name, "part_inquiries", async () =>
                    await office.Skills.AskAsync(PartsOffice.Draft(), Guid.NewGuid().ToString("N"), asker, None) is PartsAsked.NotPermitted);
            }
        }
    }

    [StoreFact]
    public async Task PrepareAsync_EveryRoleAndLead_SaysWhatConfirmingWouldSay()
    {
        var documented = PermissionDocs.Read();
        foreach (var (column, asker) in Askers(JournalOffice.Secretariat.Name))
        {
            foreach (var lead in (string[])[JournalOffice.Secretariat.Name, PartsOffice.Personnel])
            {
                var office = new PartsOffice(_test.Database, [PartsOffice.Finance], lead: lead);
                var reach = documented[($"{Deed.AskParts}", column)];
                var allowed = reach == Reach.Everything || (reach == Reach.OwnUnit && lead == JournalOffice.Secretariat.Name);
                ((await office.Skills.PrepareAsync(PartsOffice.Request(), asker, None)).Refusal is null).ShouldBe(allowed, $"{column}, {lead}");
            }
        }
    }

    [StoreFact]
    public async Task AnswerAsync_EveryRoleAndUnit_StoresOnlyWhatTheTableAllows()
    {
        var office = new PartsOffice(_test.Database);
        foreach (var (column, asker) in Askers(PartsOffice.Finance))
        {
            var parts = (await office.AskedAsync()).Parts;
            foreach (var part in parts)
            {
                await ExpectAsync(column, Deed.AnswerParts, part.Unit.Name == PartsOffice.Finance, "journal_entries where record_kind = 'part'", async () =>
                    await office.AnswerAsync(part, new PartAnswer.Sent("đây", null), asker) is PartAnswered.NotPermitted);
            }
        }
    }

    [StoreFact]
    public async Task AskAsync_TaskOfAnotherOrganization_IsNobodys()
    {
        var office = new PartsOffice(_test.Database, issuer: "Sở Xây dựng thành phố Hải Phòng");
        foreach (var (_, asker) in Askers(JournalOffice.Secretariat.Name))
        {
            (await office.Skills.AskAsync(PartsOffice.Draft(), Guid.NewGuid().ToString("N"), asker, None))
                .ShouldBeOfType<PartsAsked.NotPermitted>().Refusal.ShouldBeOfType<Refusal.OtherOrganization>();
        }

        (await CountAsync("journal_entries")).ShouldBe(0);
    }

    [StoreFact]
    public async Task AnswerAsync_FromAnotherOrganization_IsRefused()
    {
        var part = (await new PartsOffice(_test.Database).AskedAsync()).Parts[0];
        const string elsewhere = "Sở Xây dựng thành phố Hải Phòng";
        var stranger = PartsOffice.AskerOf(new Person("x", "X", new Unit(elsewhere, PartsOffice.Finance), [Role.Leader])) with { Organization = elsewhere };

        (await new PartsOffice(_test.Database).AnswerAsync(part, new PartAnswer.Sent("đây", null), stranger)).ShouldBeOfType<PartAnswered.NotPermitted>();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    /// <summary>Somebody of a unit in each column of the table.</summary>
    private static IEnumerable<(string Column, Asker Asker)> Askers(string unit)
    {
        var person = PartsOffice.Of("an", unit);
        yield return ("Unlisted", PartsOffice.AskerOf(person) with { Standing = new Standing.Unlisted(), Unit = person.Unit });
        foreach (var role in Enum.GetValues<Role>())
            yield return ($"{role}", PartsOffice.AskerOf(person with { Roles = [role] }));
    }

    private async Task ExpectAsync(string column, Deed deed, bool isOwn, string rows, Func<Task<bool>> isRefused)
    {
        var reach = PermissionDocs.Read()[($"{deed}", column)];
        var allowed = reach == Reach.Everything || (reach == Reach.OwnUnit && isOwn);
        var before = (Rows: await CountAsync(rows), Audit: await CountAsync("audit_entries"), Notices: await CountAsync("notices"));

        (await isRefused()).ShouldBe(!allowed, $"{deed}, {column}, own: {isOwn}");

        (await CountAsync(rows) - before.Rows).ShouldBe(allowed ? 1 : 0, $"{deed}, {column}, own: {isOwn}");
        (await CountAsync("audit_entries") - before.Audit).ShouldBe(allowed ? 1 : 0, $"{deed}, {column}, own: {isOwn}");
        if (!allowed)
            (await CountAsync("notices")).ShouldBe(before.Notices, $"{deed}, {column}, own: {isOwn}");
    }

    private async Task<long> CountAsync(string rows) => await _test.Database.FindAsync<long>($"select count(*) from {rows}", null, None);
}
