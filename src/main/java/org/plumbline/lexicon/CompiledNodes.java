package org.plumbline.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.yaml.Node;
import org.plumbline.yaml.Node.Items;
import org.plumbline.yaml.Node.Position;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Node.Text;

/** The compiled form of lexicon files: every distinct string once, then the tree as numbers. */
final class CompiledNodes {
  private static final int MAGIC = 0x504c4c31; // PLL1
  private static final int TEXT = 0;
  private static final int ITEMS = 1;
  private static final int TABLE = 2;

  private final byte[] bytes;
  private int at = 4;
  private String[] strings = {};

  private CompiledNodes(byte[] bytes) {
    this.bytes = bytes;
  }

  static byte[] write(Map<String, Table> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Map<String, Integer> strings = new LinkedHashMap<>();
    Table all = new Table(new LinkedHashMap<>(files), Position.COMPILED);
    gather(all, strings);
    out.writeInt(MAGIC);
    number(out, strings.size());
    for (String string : strings.keySet()) {
      boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(string);
      byte[] text = string.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      number(out, text.length << 1 | (latin ? 0 : 1));
      out.write(text);
    }
    write(all, strings, out);
    return bytes.toByteArray();
  }

  private static void gather(Node node, Map<String, Integer> strings) {
    if (node instanceof Text text) {
      strings.putIfAbsent(text.value(), strings.size());
    } else if (node instanceof Items items) {
      for (Node item : items.items()) {
        gather(item, strings);
      }
    } else if (node instanceof Table table) {
      for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
        strings.putIfAbsent(entry.getKey(), strings.size());
        gather(entry.getValue(), strings);
      }
    }
  }

  private static void write(Node node, Map<String, Integer> strings, DataOutputStream out)
      throws IOException {
    if (node instanceof Text text) {
      out.writeByte(TEXT);
      number(out, strings.get(text.value()));
    } else if (node instanceof Items items) {
      out.writeByte(ITEMS);
      number(out, items.items().size());
      for (Node item : items.items()) {
        write(item, strings, out);
      }
    } else if (node instanceof Table table) {
      out.writeByte(TABLE);
      number(out, table.entries().size());
      for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
        number(out, strings.get(entry.getKey()));
        write(entry.getValue(), strings, out);
      }
    }
  }

  static Map<String, Table> read(byte[] bytes) throws IOException {
    if (bytes.length < 4 || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
      throw new IOException("not a compiled lexicon of this version: build Plumbline again");
    }
    CompiledNodes in = new CompiledNodes(bytes);
    in.strings = new String[in.number()];
    for (int i = 0; i < in.strings.length; i++) {
      int length = in.number();
      // Latin 1 is copied, UTF-8 decoded: the difference is most of the time that reading takes.
      in.strings[i] =
          new String(
              bytes,
              in.at,
              length >> 1,
              (length & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      in.at += length >> 1;
    }
    Map<String, Table> files = new LinkedHashMap<>();
    if (in.node() instanceof Table all) {
      for (Map.Entry<String, Node> file : all.entries().entrySet()) {
        files.put(file.getKey(), (Table) file.getValue());
      }
    }
    return files;
  }

  private Node node() throws IOException {
    int kind = bytes[at++];
    int number = number();
    switch (kind) {
      case TEXT:
        return new Text(strings[number], Position.COMPILED);
      case ITEMS:
        Node[] items = new Node[number];
        for (int i = 0; i < number; i++) {
          items[i] = node();
        }
        return new Items(Arrays.asList(items), Position.COMPILED);
      case TABLE:
        Map<String, Node> entries = new LinkedHashMap<>(number * 2);
        for (int i = 0; i < number; i++) {
          String key = strings[number()];
          entries.put(key, node());
        }
        return new Table(entries, Position.COMPILED);
      default:
        throw new IOException("damaged lexicon: build Plumbline again");
    }
  }

  /** Seven bits a byte, low ones first. */
  private static void number(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest > 0x7f) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private int number() {
    int b = bytes[at++];
    if (b >= 0) {
      return b;
    }
    int value = b & 0x7f;
    int shift = 7;
    do {
      b = bytes[at++];
      value |= (b & 0x7f) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }
}
