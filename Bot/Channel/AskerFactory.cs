using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary>Says who asks, and when, in this installation.</summary>
internal sealed class AskerFactory(IOptions<AssistantOptions> options, OfficeTime office, TimeProvider clock)
{
    /// <summary>The person, now, in the office's offset.</summary>
    public Asker Create(string id, string? name, Unit? unit = null) =>
        new(id, name, options.Value.Organization, unit, office.Local(clock.GetUtcNow())) { Standing = new Standing.AtThisMachine() };
}
