using Assistant.Bot.Channel;
using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Outbox;
using Assistant.Skills.Directory;

namespace Assistant.Bot.ListEdits;

/// <summary>Says on whose behalf a change in a list is taken over: the person whom SharePoint names, with that person's rights here.</summary>
internal sealed class ListEditors(AskerFactory askers, IPeople people)
{
    private readonly ListTexts _texts = new();

    /// <summary>The person, now. Whom no directory lists has the rights of somebody unlisted.</summary>
    public async Task<Asker> AskerAsync(ListEditor editor, CancellationToken cancellationToken)
    {
        var name = editor.Name.Length > 0 ? editor.Name : _texts["Edit.Somebody"];
        var asker = askers.Create(editor.Id, _texts.Say("Edit.Through", name));
        return asker with { Standing = await people.StandingOfAsync(editor.Id, cancellationToken) };
    }
}
