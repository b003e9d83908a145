using Assistant.Bot.Grounding;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Dialogs;

/// <summary>Keeps the desk for the plans in force; when they change, the next message gets a new one.</summary>
internal sealed class DeskFactory(
    PlanShelf shelf, PlanStore store, IProgressSource progress, IWriteSkills writes, RequestReader reader, TextRestorer restorer, ProseFactory prose, TelemetrySource telemetry, IOptions<AssistantOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _lock = new(1, 1);
    private volatile Desk? _desk;

    /// <summary>The desk for the plans in force.</summary>
    public async Task<Desk> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_desk is { } desk && desk.Office.Library == shelf.Current)
            return desk;
        await _lock.WaitAsync(cancellationToken);
        try
        {
            if (_desk is { } other && other.Office.Library == shelf.Current)
                return other;
            return _desk = await CreateAsync(shelf.Current, cancellationToken);
        }
        finally
        {
            _lock.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private async Task<Desk> CreateAsync(PlanLibrary library, CancellationToken cancellationToken)
    {
        var texts = new List<(Plan, Knowledge.Reading.SourceText?)>();
        foreach (var plan in library.Plans)
            texts.Add((plan, await store.FindTextAsync(plan.Source, cancellationToken)));
        var office = new Office(library, options.Value.Organization);
        var memory = DeskMemory.Of(options.Value.Remembered);
        var answering = AnsweringOffice.Of(office, texts, restorer);
        return new Desk(office, reader, new Clerk(answering, progress, writes, memory.Answers), prose.Over(answering, office), memory, telemetry);
    }
}
