using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary>Says who asks, and when, in this installation.</summary>
internal sealed class AskerFactory(IOptions<AssistantOptions> options, OfficeTime office, TimeProvider clock)
{
    /// <summary>Somebody who comes in by a channel, now, in the office's offset. Who that is in the office is looked up when the turn is answered.</summary>
    public Asker Create(string id, string? name) => new(id, name, options.Value.Organization, null, office.Local(clock.GetUtcNow()));

    /// <summary>Whoever works with the program itself, beside its database.</summary>
    public Asker AtThisMachine(string id, string? name, Unit? unit = null) => Create(id, name) with { Unit = unit, Standing = new Standing.AtThisMachine() };
}
