using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Tests.Directory;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

/// <summary>Asking for and deciding on later days, by every role: what the documented table does not allow leaves no trace in the database.</summary>
public abstract class ExtensionPermissionCompliance : IAsyncLifetime
{
    private const string OtherUnit = "Phòng Kế hoạch - Tài chính";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly PlanDay = new(2026, 11, 30);
    private static readonly Asker Somebody = JournalOffice.AskerAt("2026-11-21 08:00", id: "somebody");
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task AskAsync_EveryRoleAndUnit_StoresOnlyWhatTheTableAllows()
    {
        foreach (var (column, asker) in Askers())
        {
            foreach (var lead in (string[])[JournalOffice.Secretariat.Name, OtherUnit])
            {
                var allowed = Allows(Deed.AskExtension, column, lead);
                var office = Office(lead);
                var before = await TracesAsync();

                var outcome = await office.Extensions.AskAsync(Draft(), Guid.NewGuid().ToString("N"), asker, None);

                (outcome is ExtensionAsked.Stored).ShouldBe(allowed, $"{column}, {lead}");
                (outcome is ExtensionAsked.NotPermitted).ShouldBe(!allowed, $"{column}, {lead}");
                (await TracesAsync()).ShouldBe(allowed ? (before.Rows + 1, before.Audit + 1, before.Notices) : before, $"{column}, {lead}");
                (await office.Extensions.PrepareAsync(new ExtendRequest(JournalOffice.TheTask, null, null, null), asker, None)).Refusal.ShouldBe(
                    (outcome as ExtensionAsked.NotPermitted)?.Refusal, $"{column}, {lead}");
                await ClearAsync();
            }
        }
    }

    [StoreFact]
    public async Task DecideAsync_EveryRoleUnitAndWhoAsked_StoresOnlyWhatTheTableAllows()
    {
        foreach (var (column, asker) in Askers())
        {
            foreach (var (lead, isOwn) in new[] { (JournalOffice.Secretariat.Name, false), (OtherUnit, false), (JournalOffice.Secretariat.Name, true), (OtherUnit, true) })
            {
                foreach (var decision in Enum.GetValues<ExtensionDecision>())
                {
                    var circumstance = $"{column}, {lead}, own: {isOwn}, {decision}";
                    var office = Office(lead);
                    var asked = await AskedAsync(office, isOwn ? Somebody with { Id = asker.Id } : Somebody);
                    var allowed = !isOwn && Allows(Deed.DecideExtension, column, lead);
                    var before = await TracesAsync();

                    var outcome = await office.Decisions.DecideAsync(new DecisionDraft(asked.Id, asked.Version, decision, "vì"), Guid.NewGuid().ToString("N"), asker, None);

                    (outcome is ExtensionDecided.Stored).ShouldBe(allowed, circumstance);
                    (outcome is ExtensionDecided.NotPermitted).ShouldBe(!allowed, circumstance);
                    (await TracesAsync()).ShouldBe(allowed ? before with { Audit = before.Audit + 1, Notices = before.Notices + 1 } : before, circumstance);
                    if (!allowed)
                        (await StateAsync(asked)).ShouldBe(nameof(ExtensionState.Asked), circumstance);
                    if (isOwn && PermissionDocs.Read()[($"{Deed.DecideExtension}", column)] != Reach.Nobody)
                        ((ExtensionDecided.NotPermitted)outcome).Refusal.ShouldBeOfType<Refusal.OwnRequest>(circumstance);
                    await ClearAsync();
                }
            }
        }
    }

    [StoreFact]
    public async Task AskAndDecide_TaskOfAnotherOrganization_AreNobodys()
    {
        var asked = await AskedAsync(Office(JournalOffice.Secretariat.Name), Somebody);
        var office = Office(JournalOffice.Secretariat.Name, "Sở Xây dựng thành phố Hải Phòng");
        foreach (var (column, asker) in Askers())
        {
            (await office.Extensions.AskAsync(Draft(), $"ask {column}", asker, None)).ShouldBeOfType<ExtensionAsked.NotPermitted>().Refusal.ShouldBeOfType<Refusal.OtherOrganization>();
            (await office.Decisions.DecideAsync(new DecisionDraft(asked.Id, 1, ExtensionDecision.Granted, null), $"decide {column}", asker, None)).ShouldNotBeOfType<ExtensionDecided.Stored>();
        }

        (await TracesAsync()).ShouldBe((1, 1, 0));
    }

    [StoreFact]
    public async Task ListAsync_EveryRole_ShowsTheirOwnAndWhatTheyMayAskOrDecideFor()
    {
        foreach (var lead in (string[])[JournalOffice.Secretariat.Name, OtherUnit])
        {
            var office = Office(lead);
            await AskedAsync(office, Somebody);
            foreach (var (column, asker) in Askers())
            {
                var listed = await office.Extensions.ListAsync(new ExtensionsRequest(null), asker, None);

                if (column == "Unlisted")
                {
                    listed.ShouldBeOfType<NotPermitted>();
                    continue;
                }

                var open = listed.ShouldBeOfType<ExtensionsListed>().Open;
                open.Count.ShouldBe(Allows(Deed.AskExtension, column, lead) || Allows(Deed.DecideExtension, column, lead) ? 1 : 0, $"{column}, {lead}");
                foreach (var each in open)
                    each.MayDecide.ShouldBe(Allows(Deed.DecideExtension, column, lead), $"{column}, {lead}");
            }

            await ClearAsync();
        }
    }

    protected abstract Task<TestDatabase> CreateAsync();

    /// <summary>Somebody of the secretariat in each column of the table.</summary>
    private static IEnumerable<(string Column, Asker Asker)> Askers()
    {
        var asker = JournalOffice.AskerAt("2026-11-21 08:00", unit: JournalOffice.Secretariat);
        yield return ("Unlisted", asker with { Standing = new Standing.Unlisted() });
        foreach (var role in Enum.GetValues<Role>())
            yield return ($"{role}", asker with { Standing = new Standing.Listed(new Person("an", "An", JournalOffice.Secretariat, [role])) });
    }

    private static bool Allows(Deed deed, string column, string lead)
    {
        var reach = PermissionDocs.Read()[($"{deed}", column)];
        return reach == Reach.Everything || (reach == Reach.OwnUnit && lead == JournalOffice.Secretariat.Name);
    }

    private static ExtensionDraft Draft() => new(JournalOffice.TheTask, new DateOnly(2026, 12, 15), "chờ số liệu") { Seen = PlanDay };

    private JournalOffice Office(string lead, string issuer = JournalOffice.Organization) =>
        new(_test.Database, new PlanLibrary([.. JournalOffice.OneTask(PlanDay, lead).Plans.Select(plan => plan with { Issuer = issuer })]));

    private static async Task<Extension> AskedAsync(JournalOffice office, Asker author) =>
        (await office.Extensions.AskAsync(Draft(), Guid.NewGuid().ToString("N"), author, None)).ShouldBeOfType<ExtensionAsked.Stored>().Extension;

    private Task<string?> StateAsync(Extension extension) => _test.Database.FindAsync<string>("select state from extensions where id = @Id", new { extension.Id }, None);

    private async Task<(long Rows, long Audit, long Notices)> TracesAsync() => (await CountAsync("extensions"), await CountAsync("audit_entries"), await CountAsync("notices"));

    private async Task<long> CountAsync(string table) => await _test.Database.FindAsync<long>($"select count(*) from {table}", null, None);

    private async Task ClearAsync()
    {
        await using var work = await _test.Database.BeginAsync(None);
        await work.ExecuteAsync("delete from extensions", null, None);
        await work.CommitAsync(None);
    }
}
