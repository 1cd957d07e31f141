package org.plumbline.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.lexicon.Node.Items;
import org.plumbline.lexicon.Node.Position;
import org.plumbline.lexicon.Node.Table;
import org.plumbline.lexicon.Node.Text;

/** The compiled form of lexicon files: every distinct string once, then the tree as numbers. */
final class CompiledNodes {
  private static final int MAGIC = 0x504c4c31; // PLL1
  private static final int TEXT = 0;
  private static final int ITEMS = 1;
  private static final int TABLE = 2;

  private CompiledNodes() {}

  static byte[] write(Map<String, Table> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Map<String, Integer> strings = new LinkedHashMap<>();
    Table all = new Table(new LinkedHashMap<>(files), Position.COMPILED);
    gather(all, strings);
    out.writeInt(MAGIC);
    number(out, strings.size());
    for (String string : strings.keySet()) {
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      number(out, utf8.length);
      out.write(utf8);
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
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 4 || in.getInt() != MAGIC) {
      throw new IOException("not a compiled lexicon of this version: build Plumbline again");
    }
    String[] strings = new String[number(in)];
    for (int i = 0; i < strings.length; i++) {
      int length = number(in);
      strings[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    Map<String, Table> files = new LinkedHashMap<>();
    if (read(in, strings) instanceof Table all) {
      for (Map.Entry<String, Node> file : all.entries().entrySet()) {
        files.put(file.getKey(), (Table) file.getValue());
      }
    }
    return files;
  }

  private static Node read(ByteBuffer in, String[] strings) throws IOException {
    int kind = in.get();
    int number = number(in);
    switch (kind) {
      case TEXT:
        return new Text(strings[number], Position.COMPILED);
      case ITEMS:
        List<Node> items = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
          items.add(read(in, strings));
        }
        return new Items(items, Position.COMPILED);
      case TABLE:
        Map<String, Node> entries = new LinkedHashMap<>(number * 2);
        for (int i = 0; i < number; i++) {
          String key = strings[number(in)];
          entries.put(key, read(in, strings));
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

  private static int number(ByteBuffer in) {
    int value = 0;
    int shift = 0;
    int b;
    do {
      b = in.get() & 0xff;
      value |= (b & 0x7f) << shift;
      shift += 7;
    } while (b > 0x7f);
    return value;
  }
}
