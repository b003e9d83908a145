using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word.Numbering;

/// <summary>The numberings that a document defines.</summary>
internal sealed class NumberingDefinitions
{
    private const int MostLevels = 9;

    private readonly Dictionary<string, XElement> _abstract;
    private readonly Dictionary<string, XElement> _byStyle;
    private readonly Dictionary<XElement, Dictionary<int, NumberingLevel>> _levels = [];
    private readonly Dictionary<int, NumberingList> _lists = [];

    /// <summary>Reads them.</summary>
    /// <param name="root">The root of the numbering part; null for a document without one.</param>
    public NumberingDefinitions(XElement? root)
    {
        _abstract = (root?.Elements(WordNames.Word + "abstractNum") ?? [])
            .GroupBy(element => element.Value("abstractNumId") ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _byStyle = _abstract.Values
            .Where(element => element.Child("styleLink") is not null)
            .GroupBy(element => element.Child("styleLink").Value() ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var element in root?.Elements(WordNames.Word + "num") ?? [])
        {
            if (element.Number("numId") is { } id && element.Child("abstractNumId").Value() is { } counting && Defining(counting) is { } definition)
                _lists.TryAdd(id, List(element, definition));
        }
    }

    /// <summary>A numbering by its id; null where there is none.</summary>
    public NumberingList? Find(int id) => _lists.GetValueOrDefault(id);

    /// <summary>The abstract numbering itself, or the one that defines the list style it points at.</summary>
    private XElement? Defining(string id)
    {
        if (!_abstract.TryGetValue(id, out var element))
            return null;
        return element.Child("numStyleLink").Value() is { } style
            ? _byStyle.GetValueOrDefault(style, element)
            : element;
    }

    private NumberingList List(XElement list, XElement definition)
    {
        var levels = new Dictionary<int, NumberingLevel>(Levels(definition));
        var starts = new Dictionary<int, int>();
        foreach (var change in list.Elements(WordNames.Word + "lvlOverride"))
        {
            if (change.Number("ilvl") is not (>= 0 and < MostLevels and var rank))
                continue;
            if (change.Child("lvl") is { } level)
                levels[rank] = NumberingLevel.Of(level, rank);
            if (change.Child("startOverride").Number() is { } start)
                starts[rank] = Math.Clamp(start, 0, 30_000);
        }

        return new NumberingList(definition.Value("abstractNumId") ?? "", levels, starts);
    }

    private Dictionary<int, NumberingLevel> Levels(XElement definition)
    {
        if (_levels.TryGetValue(definition, out var levels))
            return levels;
        _levels[definition] = levels = [];
        foreach (var level in definition.Elements(WordNames.Word + "lvl"))
        {
            if (level.Number("ilvl") is >= 0 and < MostLevels and var rank)
                levels.TryAdd(rank, NumberingLevel.Of(level, rank));
        }

        return levels;
    }
}
