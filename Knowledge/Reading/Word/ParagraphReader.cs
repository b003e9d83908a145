using System.Text;
using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>
/// Reads the words of a paragraph as they are printed: hidden text and the instructions of fields are left out, capitals by
/// format are capitals, symbols are signs.
/// </summary>
internal sealed class ParagraphReader(WordStyles styles, LegacyFonts fonts)
{
    /// <summary>Reads a paragraph.</summary>
    public ParagraphText Read(XElement paragraph)
    {
        var reading = new Reading(styles, fonts, styles.OfParagraph(paragraph));
        foreach (var child in WordContent.Children(paragraph))
            reading.Add(child);
        return reading.Finish();
    }

    private sealed class Reading(WordStyles styles, LegacyFonts fonts, string? style)
    {
        private readonly StringBuilder _text = new();
        private readonly List<(string Kind, string Id)> _notes = [];
        private readonly List<XElement> _boxes = [];

        /// <summary>The fields that are open; true while their instruction is still going on.</summary>
        private readonly Stack<bool> _fields = [];

        private bool IsInInstruction => _fields.Contains(true);

        public ParagraphText Finish() => new(_text.ToString(), _notes, _boxes);

        public void Add(XElement element)
        {
            if (element.Name.Namespace == WordNames.Math)
                _text.Append(string.Concat(element.Descendants(WordNames.Math + "t").Select(text => text.Value)));
            else if (element.Is("r"))
                AddRun(element);
        }

        private void AddRun(XElement run)
        {
            var properties = run.Child("rPr");
            var isHidden = styles.IsOn(properties, "vanish", style, own => own.IsHidden);
            var hasCapitals = styles.IsOn(properties, "caps", style, own => own.HasCapitals);
            foreach (var child in WordContent.Children(run))
            {
                if (child.Is("fldChar"))
                    AddFieldMark(child.Value("fldCharType"));
                else if (!isHidden && !IsInInstruction)
                    AddPiece(child, properties, hasCapitals);
            }
        }

        private void AddPiece(XElement piece, XElement? properties, bool hasCapitals)
        {
            if (piece.Name.Namespace != WordNames.Word)
                return;
            switch (piece.Name.LocalName)
            {
                case "t":
                    AddWords(fonts.Decode(piece.Value, styles.FontOf(properties, style)), hasCapitals);
                    break;
                case "tab" or "ptab":
                    _text.Append('\t');
                    break;
                case "br" or "cr":
                    _text.Append('\n');
                    break;
                case "noBreakHyphen":
                    _text.Append('-');
                    break;
                case "sym":
                    _text.Append(SymbolSigns.Of(piece.Value("char")));
                    break;
                case "footnoteReference" or "endnoteReference" when piece.Value("id") is { } id:
                    _notes.Add((piece.Name.LocalName[..^"Reference".Length], id));
                    break;
                case "ruby":
                    foreach (var run in piece.Child("rubyBase") is { } rubyBase ? WordContent.Children(rubyBase) : [])
                        Add(run);
                    break;
                case "drawing" or "pict" or "object":
                    AddBoxes(piece);
                    break;
            }
        }

        private void AddWords(string words, bool hasCapitals)
        {
            foreach (var c in hasCapitals ? words.ToUpperInvariant() : words)
            {
                switch (c)
                {
                    case '\u00A0':
                        _text.Append(' ');
                        break;
                    case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF':
                        break;
                    case '\u2011':
                        _text.Append('-');
                        break;
                    case '\r' or '\n':
                        _text.Append(' ');
                        break;
                    case >= '\uF000' and <= '\uF0FF':
                        _text.Append(SymbolSigns.Of(c));
                        break;
                    default:
                        _text.Append(c);
                        break;
                }
            }
        }

        private void AddFieldMark(string? type)
        {
            if (type == "begin")
                _fields.Push(true);
            else if (type is "separate" or "end" && _fields.TryPop(out _) && type == "separate")
                _fields.Push(false);
        }

        private void AddBoxes(XElement drawing)
        {
            foreach (var child in WordContent.Children(drawing))
            {
                if (child.Is("txbxContent"))
                    _boxes.Add(child);
                else
                    AddBoxes(child);
            }
        }
    }
}
