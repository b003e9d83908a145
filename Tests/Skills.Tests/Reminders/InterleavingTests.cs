using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Reminders;

/// <summary>Planners, senders that die, and people who report, in any order: what was acknowledged is sent once, and never after it was reported done.</summary>
public sealed class InterleavingTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public void AnyOrder_OfPlanningSendingDyingAndReporting_AcknowledgesEachOnce() =>
        Prop.ForAll<int[]>(steps => RunAsync(steps).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(12).WithEndSize(60));

    private static async Task<bool> RunAsync(int[] steps)
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var people = new ListedPeople(
            new Person("head", "Hạnh", JournalOffice.Secretariat, [Role.UnitHead]), new Person("leader", "Sơn", JournalOffice.Secretariat, [Role.Leader]));
        var offices = Enumerable.Range(0, 2).Select(_ => new JournalOffice(test.Database, JournalOffice.OneTask(new DateOnly(2026, 12, 4)), people: people)).ToArray();
        var (now, held, acknowledged, isDone, number) = (JournalOffice.At("2026-11-20 07:00"), new Queue<ClaimedMessage>(), new List<long>(), false, 0);
        foreach (var step in steps)
        {
            var office = offices[(step & 1024) == 0 ? 0 : 1];
            switch (Math.Abs(step % 7))
            {
                case 0:
                    await office.Planner.PlanAsync(now, None);
                    break;
                case 1 or 2:
                    foreach (var message in await office.Ledger.ClaimAsync(now, Lease, 2, None))
                    {
                        if (isDone)
                            return false;
                        held.Enqueue(message);
                    }

                    break;
                case 3 when held.TryDequeue(out var message):
                    if (await office.Ledger.MarkSentAsync(message, $"{++number}", now, None))
                        acknowledged.AddRange(message.Lines.Select(line => line.Id));
                    break;
                case 4:
                    held.TryDequeue(out _);
                    break;
                case 5:
                    now += TimeSpan.FromMinutes(Math.Abs(step % 5000));
                    break;
                case 6:
                    isDone = !isDone;
                    var seen = (await office.Progress.ReadAsync(None)).Of(JournalOffice.TheTask)?.Version ?? 0;
                    var draft = new ProgressDraft(JournalOffice.TheTask, isDone ? ProgressState.Done : ProgressState.InProgress, null, null, DateOnly.FromDateTime(now.DateTime)) { Seen = seen };
                    (await office.Progress.RecordAsync(draft, $"op {++number}", JournalOffice.AskerAt("2026-11-20 07:00") with { Now = now }, None)).ShouldBeOfType<ProgressRecorded.Stored>();
                    break;
            }
        }

        return acknowledged.Count == acknowledged.Distinct().Count();
    }
}
