package ar;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Box implements Serializable {
   private static final long serialVersionUID = 3;
   String label;
   ArrayList<String> items = new ArrayList<>();

   static Box load(byte[] bytes) throws IOException, ClassNotFoundException {
      ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes));
      Box box = (Box) in.readObject();
      in.close();
      return box;
   }

   static int unpack(InputStream archive, File target) throws IOException {
      int count = 0;
      ZipInputStream zip = new ZipInputStream(archive);
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
         File file = new File(target, entry.getName());
         if (entry.isDirectory()) {
            file.mkdirs();
            continue;
         }
         file.getParentFile().mkdirs();
         try (OutputStream out = new FileOutputStream(file)) {
            zip.transferTo(out);
         }
         count++;
      }
      return count;
   }
}
